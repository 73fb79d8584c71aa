import { ColumnsUnclear, FormulaCell } from './errors.ts';
import { fold, type Role } from './header.ts';
import { type RosterStudent, readName, toStudent } from './name.ts';
import type { TableRow } from './table.ts';

/** A student as a file lists them; `group` is empty where the file names none. */
export interface Listed extends RosterStudent {
  line: number;
  group: string;
  /** File and line: one student in several groups has one. */
  source: string;
}
/** Rows that are not kept, and why. */
export interface LeftOut {
  /** Marked as inactive or gone. */
  inactive: number;
  /** Parents, teachers and others. */
  others: number;
}
export interface ColumnsRead {
  students: readonly Listed[];
  leftOut: LeftOut;
  /** Positions, from 0, of the columns that were read. */
  used: ReadonlySet<number>;
}
/** How the rows of one sheet are read. */
export interface ColumnsChoice {
  roles: readonly (Role | null)[];
  /** Where a row holds nothing here it is no student's; -1: everywhere. */
  filled: number;
  /** Lines that the person leaves aside. */
  skip: ReadonlySet<number>;
}

const gone = new Set([
  'inactif',
  'inactive',
  'tobedeleted',
  'depart',
  'parti',
  'partie',
  'left',
  'withdrawn',
]);
const pupil = new Set(['', 'student', 'eleve', 'etudiant', 'apprenant', 'learner', 'pupil']);

/** True where these roles tell how everybody is called. */
export function tellNames(roles: readonly (Role | null)[]): boolean {
  const has = (role: Role) => roles.includes(role);
  return (
    has('full') || (has('first') && (has('last') || has('name'))) || (has('name') && !has('first'))
  );
}

/** The students of a sheet's rows. Throws the errors of `toStudent` and `readName`, `ColumnsUnclear`, `FormulaCell`. */
export function readColumns(
  file: string,
  rows: readonly TableRow[],
  choice: ColumnsChoice,
): ColumnsRead {
  const { roles, filled, skip } = choice;
  const column = (role: Role) => roles.indexOf(role);
  const first = column('first');
  const last = column('last') >= 0 ? column('last') : first >= 0 ? column('name') : -1;
  const full = column('full') >= 0 ? column('full') : column('name');
  const byParts = first >= 0 && last >= 0;
  if (!tellNames(roles)) throw new ColumnsUnclear('header', { line: rows[0]?.line ?? 1 });
  const names = byParts ? [first, last, column('usage')] : [full];
  const others = [column('nickname'), column('group'), column('status'), column('member')];
  const used = new Set([...names, ...others].filter((index) => index >= 0));
  const at = ({ cells, line, formulas }: TableRow, index: number) => {
    if (formulas?.has(index)) throw new FormulaCell(`line ${line}`, { line });
    return (cells[index] ?? '').trim();
  };

  const leftOut: LeftOut = { inactive: 0, others: 0 };
  const students: Listed[] = [];
  for (const row of rows) {
    if (skip.has(row.line) || (filled >= 0 && at(row, filled) === '')) continue;
    if (!pupil.has(fold(at(row, column('member'))))) leftOut.others += 1;
    else if (gone.has(fold(at(row, column('status'))))) leftOut.inactive += 1;
    else {
      const nicknames = at(row, column('nickname')).split(/[,/;]/u);
      const student = byParts
        ? toStudent(row.line, at(row, first), at(row, column('usage')) || at(row, last), nicknames)
        : withNicknames(row.line, at(row, full), nicknames);
      students.push({
        ...student,
        line: row.line,
        group: at(row, column('group')),
        source: `${file}:${row.line}`,
      });
    }
  }
  return { students, leftOut, used };
}

function withNicknames(line: number, written: string, nicknames: readonly string[]): RosterStudent {
  const whole = readName(line, written);
  return toStudent(line, whole.firstName, whole.lastName, [...whole.nicknames, ...nicknames]);
}
