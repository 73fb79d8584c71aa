import type { Finding, NameForm, Student } from '../detection/finding.ts';
import { fold } from '../detection/fold.ts';
import type { Edit } from '../verdict/verdict.ts';
import type { Avatar } from './avatar.ts';
import { agreeingEdit } from './elision.ts';
import { shortNameOf } from './homonym.ts';
import { nameWithAvatar } from './student-label.ts';

/** Forms that show a surname; a first name alone is shown as it is. */
const long: ReadonlySet<NameForm | null> = new Set(['full', 'inverted', 'initial', 'last']);
/** Forms that say the first name, so that homonyms may still be shown by it. */
const whole: ReadonlySet<NameForm | null> = new Set(['full', 'inverted']);

/**
 * The edits that show a page's own text with first names and avatars (5.4): `Tremblay, Léa` → `Léa 🦊`. They tell
 * nothing but an avatar that the text does not say itself: a surname alone becomes the avatar alone. Homonyms that
 * cannot be told apart keep the first name that they share; a surname that several bear stays. `avatars` by student id.
 */
export function displayedEdits(
  text: string,
  findings: readonly Finding[],
  students: readonly Student[],
  avatars: ReadonlyMap<string, Avatar>,
): Edit[] {
  return findings.flatMap((finding) => {
    if (finding.kind !== 'student' || !long.has(finding.form)) return [];
    const typed = text.slice(finding.start, finding.end);
    const named = students.filter(({ id }) => finding.students.includes(id));
    const shown =
      whole.has(finding.form) || named.length === 1 ? labelOf(typed, named, avatars) : null;
    return shown === null ? [] : [agreeingEdit(text, finding.start, finding.end, shown)];
  });
}

function labelOf(
  typed: string,
  named: readonly Student[],
  avatars: ReadonlyMap<string, Avatar>,
): string | null {
  const [student, ...others] = named;
  if (!student) return null;
  const firstName = shortNameOf(typed, student);
  const avatar = others.length === 0 ? avatars.get(student.id) : undefined;
  const isSaid = ` ${fold(typed)} `.includes(` ${fold(firstName)} `);
  if (!isSaid) return avatar?.emoji ?? null;
  const isShared = others.every((other) => fold(shortNameOf(typed, other)) === fold(firstName));
  return isShared ? nameWithAvatar({ firstName }, avatar) : null;
}
