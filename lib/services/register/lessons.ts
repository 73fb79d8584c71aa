import { sealRow } from '../../db/entry.ts';
import { readLessons } from '../../db/lessons.ts';
import { placeId } from '../../db/places.ts';
import type { LessonEntry, LessonRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { Store } from '../../db/store.ts';
import { fold } from '../../detection/fold.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import type { Lesson } from '../../register-messages/lessons.ts';
import { change, mustExist } from '../change.ts';
import { today } from '../clock.ts';
import { removeForGood } from '../remove-for-good.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** No more is remembered (`detail.most`): each is looked for in every draft. */
export class TooManyLessons extends VigieError {}
/** A single word that would name nobody anywhere: it could hide a student. */
export class ContextMissing extends VigieError {}
registerErrors({ TooManyLessons, ContextMissing });

const most = 500;

/** Keeps what the teacher says of a word; the same twice is one lesson. Throws `TooManyLessons`, `ContextMissing`. */
export function learn(payload: Payload<'learn'>): Promise<{ id: string }> {
  const { lesson } = payload;
  return change('learn', payload, ['groups', 'students', 'lessons'], async (store) => {
    const known = await readLessons(store);
    const row = await rowOf(store, lesson);
    const same = known.find((each) => isSame(each, row, lesson));
    return async (tables) => {
      if (row.student !== null) await mustExist(tables, 'students', [row.student]);
      if (row.group !== null) await mustExist(tables, 'groups', [row.group]);
      if (same && (await tables.lessons.get(same.id))) return { id: same.id };
      if ((await tables.lessons.count()) >= most) throw new TooManyLessons('lessons', { most });
      await tables.lessons.add(row);
      return { id: row.id };
    };
  });
}

/** Unlearns, for good: another device does not bring it back. Throws `EntryGone`. */
export function forgetLesson(payload: Payload<'forgetLesson'>): Promise<null> {
  return removeForGood('forget-lesson', 'lessons', payload);
}

async function rowOf(store: Store, lesson: Lesson): Promise<LessonRow> {
  const { word, nicknameOf } = lesson;
  const learntOn = today((await readSettings(store)).timeZone);
  const id = crypto.randomUUID();
  if (nicknameOf !== null) {
    // A nickname is one everywhere, whatever stands beside it.
    const clear = { kind: 'nickname', student: nicknameOf, group: null, ...nowhere } as const;
    const secret = { word, before: '', after: '', url: null, conversation: null };
    return sealRow<LessonRow>(store, 'lessons', { id, learntOn, ...clear }, secret);
  }
  const { before, after, place } = lesson;
  const alone = fold(`${before} ${after}`) === '';
  if (alone && !fold(word).includes(' ')) throw new ContextMissing(word);
  const { url = null, conversation = null, group = null, student = null } = place ?? {};
  const where = place && {
    place: await placeId(store, place.platform, place.conversation),
    platform: place.platform,
  };
  const clear = { kind: 'nobody', student, group, ...(where ?? nowhere) } as const;
  const secret = { word, before, after, url, conversation };
  return sealRow<LessonRow>(store, 'lessons', { id, learntOn, ...clear }, secret);
}

const nowhere = { place: null, platform: null };

function isSame(known: LessonEntry, row: LessonRow, { word, before, after }: Lesson): boolean {
  if (known.kind !== row.kind || known.place !== row.place) return false;
  if (fold(known.word) !== fold(word)) return false;
  if (row.kind === 'nickname') return known.student === row.student;
  return fold(known.before) === fold(before) && fold(known.after) === fold(after);
}
