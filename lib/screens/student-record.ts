import { readConsents } from '../db/consents.ts';
import { openRows } from '../db/entry.ts';
import { readPack } from '../db/packs.ts';
import { everyPost, readPosts } from '../db/posts.ts';
import { readSettings } from '../db/settings.ts';
import type { Store } from '../db/store.ts';
import { avatarOf } from '../display-name/avatar.ts';
import { speech } from '../i18n/speech.ts';
import { calendarDay } from '../local-time.ts';
import type { Language } from '../messages.ts';
import { platformById } from '../platforms/index.ts';
import type { PlatformId } from '../platforms/platform.ts';
import { scopeName } from '../policy/scope-name.ts';
import { studentWords } from './student-words.ts';

/** One kind of what is held, as a table of words. */
export interface HeldTable {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}
/** Everything that is held about one student, ready to be shown, printed or handed over. */
export interface StudentRecord {
  name: string;
  group: string;
  tables: readonly HeldTable[];
}

const platformName = (id: PlatformId) => platformById(id).name;

/** Reads it all at once, no other student's name with it; null: no such student. Throws `SealBroken`. */
export async function readStudentRecord(
  store: Store,
  id: string,
  lang: Language,
): Promise<StudentRecord | null> {
  const { db } = store;
  const row = await db.students.get(id);
  if (!row) return null;
  const [student] = await openRows(store, 'students', [row]);
  if (!student) return null;
  const groupRow = await db.groups.get(row.group);
  const [group] = groupRow ? await openRows(store, 'groups', [groupRow]) : [];
  const words = studentWords[lang];
  const settings = await readSettings(store);
  const { timeZone } = settings;
  const pack = await readPack(store, settings);
  const day = (date: string | null) => (date === null ? '' : speech[lang].date(date));
  const dayOf = (instant: string) => day(calendarDay(new Date(instant), timeZone));
  const consents = await readConsents(store, [id]);
  const forms = await db.forms.where({ student: id }).toArray();
  const all = { after: null, limit: Number.POSITIVE_INFINITY };
  const { posts: latestFirst } = await readPosts(store, { ...everyPost, student: id }, all);
  const posts = latestFirst.toReversed();
  const takedowns = await db.takedowns.where({ student: id }).toArray();
  const down = new Map(takedowns.map(({ post, doneOn }) => [post, doneOn]));
  const lessons = await openRows(
    store,
    'lessons',
    await db.lessons.where({ student: id }).toArray(),
  );
  const placeRows = await db.places.filter((place) => place.student === id).toArray();
  const places = await openRows(store, 'places', placeRows);
  const { identity } = words;
  const facts = [
    [identity.firstName, student.firstName],
    [identity.lastName, student.lastName],
    [identity.nicknames, speech[lang].list(student.nicknames)],
    [identity.group, group?.name ?? ''],
    [identity.year, group?.schoolYear ?? ''],
    [identity.avatar, avatarOf(student.avatar ?? '')?.emoji ?? ''],
    [identity.leftOn, day(student.leftOn)],
  ];
  return {
    name: `${student.firstName} ${student.lastName}`,
    group: row.group,
    tables: [
      { title: identity.title, head: [], rows: facts.filter(([, value]) => value !== '') },
      {
        ...words.consents,
        rows: consents.map((each) => [
          platformName(each.platform),
          scopeName(each.scope, lang, words.consents.scopes, pack),
          words.consents.answers[each.answer],
          day(each.on),
          words.consents.signers[each.parent],
          day(each.formDate),
          each.filedAt ?? '',
          [dayOf(each.recordedAt), each.recordedBy ?? ''].filter(Boolean).join(', '),
        ]),
      },
      {
        ...words.forms,
        rows: forms.map((each) => [platformName(each.platform), each.schoolYear, day(each.sentOn)]),
      },
      {
        ...words.posts,
        rows: posts.map((each) => [
          dayOf(each.sentAt),
          platformName(each.platform),
          each.link ?? each.url,
          each.media ? words.yes : words.no,
          day(down.get(each.id) ?? null),
        ]),
      },
      {
        ...words.lessons,
        rows: lessons.map((each) => [each.word, day(each.learntOn)]),
      },
      {
        ...words.places,
        rows: places.map((each) => [
          platformName(each.platform),
          each.space === 'own-student' || each.space === 'own-parent'
            ? words.places.spaces[each.space]
            : each.space,
          each.url,
          day(each.answeredOn),
        ]),
      },
    ],
  };
}
