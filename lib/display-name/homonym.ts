import type { Finding, Student } from '../detection/finding.ts';
import { fold } from '../detection/fold.ts';

/** Words that begin a surname without telling it: « de la Durantaye » is filed under D, « de Kermadec » under K. */
const particle = /^(?:(?:de|du|des|la|le|les|von|van|der|den)\s+|d['’])+(?=\p{Lu})/u;

/** The letter that a last name is filed under, a capital: `T`, `D` for « de la Durantaye ». */
export function initialOf(student: Student): string {
  return student.lastName.replace(particle, '').charAt(0).toLocaleUpperCase('fr-CA');
}

/** Whether a student is called so: by the first name or a nickname, in whatever spelling. */
export function goesBy(student: Student, name: string): boolean {
  return [student.firstName, ...student.nicknames].some((each) => fold(each) === fold(name));
}

/** The surname's initial (`T`) where another student of the class goes by the same short name and it tells them apart; else null. */
export function tellingInitial(
  shortName: string,
  student: Student,
  students: readonly Student[],
): string | null {
  const own = initialOf(student);
  const others = students.filter((each) => each.id !== student.id && goesBy(each, shortName));
  return others.some((each) => initialOf(each) !== own) ? own : null;
}

/** The first name, or the nickname that was typed, in the roster's spelling: « Santi Ramírez » stays Santi, a handle does not. */
export function shortNameOf(typed: string, student: Student): string {
  if (typed.startsWith('@')) return student.firstName;
  const words = ` ${fold(typed)} `;
  if (words.includes(` ${fold(student.firstName)} `)) return student.firstName;
  const nickname = student.nicknames.find((each) => words.includes(` ${fold(each)} `));
  return nickname ?? student.firstName;
}

/** Whether a name typed with an initial (« Léa T. ») does no more than tell homonyms apart, which 5.4 leaves in peace. */
export function onlyTellsApart(
  finding: Finding,
  text: string,
  students: readonly Student[],
): boolean {
  const typed = text.slice(finding.start, finding.end);
  const named = students.filter((each) => finding.students.includes(each.id));
  return (
    named.length > 0 &&
    named.every((student) => {
      const shortName = shortNameOf(typed, student);
      const initial = tellingInitial(shortName, student, students);
      return initial !== null && fold(typed) === fold(`${shortName} ${initial}`);
    })
  );
}
