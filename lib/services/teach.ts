import { contextsOf } from '../detection/contexts.ts';
import type { Finding } from '../detection/finding.ts';
import { fold } from '../detection/fold.ts';
import type { ContentMessages, RegisterMessages } from '../messages.ts';
import type { Found } from '../register-messages/lessons.ts';
import { openOwnWindow, readOwnWindow } from './own-window.ts';
import { situationOf } from './situation.ts';
import { type Known, readSnapshot } from './snapshot.ts';
import { whereIs } from './where.ts';

/** Longer than any name, in UTF-16 units: what is kept stays a few words of the draft. */
const longest = 200;
/** Found whatever a teacher says. */
const sure: ReadonlySet<Finding['form']> = new Set(['full', 'inverted', 'initial', 'handle']);

/**
 * Opens Vigie's own window on a name found in a draft: a page may neither teach nor choose the student. Of the draft
 * only the name and its neighbours go along; nothing is opened where no name is found there any more.
 */
export async function teach({
  draft,
  start,
}: Parameters<ContentMessages['teach']>[0]): Promise<null> {
  const snapshot = await readSnapshot();
  const where = await whereIs(draft.place, snapshot);
  const finding = situationOf(draft, where, snapshot).findings.find(
    ({ kind, ...span }) => span.start === start && (kind === 'student' || kind === 'person'),
  );
  if (!finding) return null;
  const { platform, url, conversation } = draft.place;
  const contexts = sure.has(finding.form)
    ? []
    : contextsOf(draft.text, finding, namesOf(snapshot), finding.kind === 'person');
  const found: Found = {
    word: draft.text.slice(finding.start, finding.end),
    contexts: contexts.filter(({ before, after }) => before.length + after.length <= longest),
    sure: sure.has(finding.form),
    group: where.group?.id ?? null,
    place:
      conversation === null
        ? null
        : {
            platform,
            url,
            conversation,
            group: where.group?.id ?? null,
            student: where.place.student,
          },
  };
  return found.word.length > longest ? null : openOwnWindow('teach', found);
}

/** What the window of that id is about. Throws `QuestionGone`. */
export function readTeach({ id }: Parameters<RegisterMessages['readTeach']>[0]): Promise<Found> {
  return readOwnWindow('teach', id);
}

/** Every folded word of the names on the roster. */
function namesOf({ students }: Known): ReadonlySet<string> {
  return new Set(
    students.flatMap(({ firstName, lastName, nicknames }) =>
      [firstName, lastName, ...nicknames].flatMap((name) => fold(name).split(' ')),
    ),
  );
}
