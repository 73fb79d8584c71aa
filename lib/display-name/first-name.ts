import type { Finding, Student } from '../detection/finding.ts';
import type { Edit } from '../verdict/verdict.ts';
import { avatarOf } from './avatar.ts';
import { agreeingEdit } from './elision.ts';
import { goesBy, initialOf, onlyTellsApart, shortNameOf, tellingInitial } from './homonym.ts';

/** A student of the class as a fix knows one: names, and the avatar where one is given. */
type Member = Student & { avatar?: string | null };

const longForms: ReadonlySet<string | null> = new Set([
  'full',
  'inverted',
  'initial',
  'last',
  'handle',
]);

/**
 * The edits that leave of each long name the first name (5.4), in the roster's spelling: full, inverted, initial, last
 * name and handle; nickname + surname leaves the nickname. A homonym keeps its initial, or takes its avatar where the
 * initial is another’s too; an initial that only tells homonyms apart stays. Names of several students without a common short name are left alone. `findings` are those to shorten,
 * `students` the whole class.
 */
export function firstNameEdits(
  text: string,
  findings: readonly Finding[],
  students: readonly Member[],
): Edit[] {
  return findings.flatMap((finding) => {
    if (finding.kind !== 'student' || !longForms.has(finding.form)) return [];
    if (finding.form === 'initial' && onlyTellsApart(finding, text, students)) return [];
    const typed = text.slice(finding.start, finding.end);
    const named = students.filter((each) => finding.students.includes(each.id));
    const alone = named.length === 1;
    const names = new Set(named.map((each) => displayNameOf(typed, each, students, alone)));
    const [name] = names;
    if (name === undefined || names.size > 1) return [];
    const edit = agreeingEdit(text, finding.start, finding.end, name);
    return [{ ...edit, text: edit.text + closingPeriod(text, finding, name) }].map((each) =>
      withoutDoublePeriod(text, each),
    );
  });
}

/**
 * First name or nickname, with what tells a homonym apart: `Léa`, `Léa T.`, `Léa 🦊` where another Léa T. is in the
 * class. Only a name that means one student (`alone`) can have an avatar: homonyms are never guessed apart.
 */
function displayNameOf(
  typed: string,
  student: Member,
  students: readonly Member[],
  alone: boolean,
): string {
  const shortName = shortNameOf(typed, student);
  const shared = students.some(
    (each) =>
      each.id !== student.id && goesBy(each, shortName) && initialOf(each) === initialOf(student),
  );
  const avatar = alone && shared ? avatarOf(student.avatar ?? '') : null;
  if (avatar) return `${shortName} ${avatar.emoji}`;
  const initial = tellingInitial(shortName, student, students);
  return initial === null ? shortName : `${shortName} ${initial}.`;
}

/** « Bravo à Émile G. » : the initial's period also ended the sentence; a line that is only a list item had no end. */
function closingPeriod(text: string, { start, end, form }: Finding, name: string): string {
  const typed = text.slice(start, end);
  if (form !== 'initial' || !typed.endsWith('.') || name.endsWith('.')) return '';
  const after = /^[»"”)]*([ \t\u00a0]*)(\n|$|\p{Lu})/u.exec(text.slice(end));
  if (!after) return '';
  const endsLine = after[2] === '\n' || after[2] === '';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const item = /^\s*(?:[-–—•*·]|\d+\s*[.)°-]|[\p{L}\d ]{1,20}\s?:)?[^.!?]*$/u.test(line);
  const listed = /^\s*(?:[-–—•*·]|\d+\s*[.)°-]|$)/u.test(line) || /:\s*(?:.*,\s*)?$/u.test(line);
  return endsLine && item && listed ? '' : '.';
}

function withoutDoublePeriod(text: string, edit: Edit): Edit {
  const next = text.slice(edit.end);
  const doubled = edit.text.endsWith('.') && next.startsWith('.') && !next.startsWith('..');
  return doubled ? { ...edit, text: edit.text.slice(0, -1) } : edit;
}
