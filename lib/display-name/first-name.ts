import type { Finding, Student } from '../detection/finding.ts';
import type { Edit } from '../verdict/verdict.ts';
import { agreeingEdit } from './elision.ts';
import { onlyTellsApart, shortNameOf, tellingInitial } from './homonym.ts';

const longForms: ReadonlySet<string | null> = new Set([
  'full',
  'inverted',
  'initial',
  'last',
  'handle',
]);

/**
 * The edits that leave of each long name the first name (5.4), in the roster's spelling: full, inverted, initial, last
 * name and handle; nickname + surname leaves the nickname. A homonym keeps its initial; one that only tells homonyms
 * apart stays. Names of several students without a common short name are left alone. `findings` are those to shorten,
 * `students` the whole class.
 */
export function firstNameEdits(
  text: string,
  findings: readonly Finding[],
  students: readonly Student[],
): Edit[] {
  return findings.flatMap((finding) => {
    if (finding.kind !== 'student' || !longForms.has(finding.form)) return [];
    if (finding.form === 'initial' && onlyTellsApart(finding, text, students)) return [];
    const typed = text.slice(finding.start, finding.end);
    const named = students.filter((each) => finding.students.includes(each.id));
    const names = new Set(named.map((student) => displayNameOf(typed, student, students)));
    const [name] = names;
    if (name === undefined || names.size > 1) return [];
    const edit = agreeingEdit(text, finding.start, finding.end, name);
    return [{ ...edit, text: edit.text + closingPeriod(text, finding, name) }].map((each) =>
      withoutDoublePeriod(text, each),
    );
  });
}

/** First name or nickname, with the initial that tells a homonym apart: `Léa`, `Léa T.` */
function displayNameOf(typed: string, student: Student, students: readonly Student[]): string {
  const shortName = shortNameOf(typed, student);
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
