import { checkText, decode } from './decode.ts';
import { ColumnsUnclear, MissingHeader, NoStudents, TooManyStudents } from './errors.ts';
import { type RosterStudent, readName, toStudent } from './name.ts';
import { readTable, type Table, type TableRow } from './table.ts';

export interface RosterWarning {
  /** `same-name`: two students of one name are both kept, told apart by avatar. */
  kind: 'one-letter' | 'same-name';
  line: number;
}
/** What would be imported; nothing is until the person says so. */
export interface RosterPreview {
  students: readonly RosterStudent[];
  /** Columns that are thrown away, by their header. */
  dropped: readonly string[];
  /** Values of the group column, in order of appearance; empty without one. */
  groups: readonly string[];
  warnings: readonly RosterWarning[];
}
interface Numbered {
  line: number;
  student: RosterStudent;
}

/** As the background's door admits them. */
const mostStudents = 20_000;

/**
 * Reads a class list: pasted text, or the bytes of a file (call `checkSize` before reading it). `group` keeps
 * the lines of one value of the group column. All or nothing: throws one of the errors of `errors.ts`.
 */
export function readRoster(
  source: string | Uint8Array,
  group: string | null = null,
): RosterPreview {
  const text = typeof source === 'string' ? checkText(source) : decode(source);
  const table = readTable(text);
  if (table) return readColumns(table, group);
  const lines = text.split(/\r\n|\n|\r/u).map((written, index) => ({ line: index + 1, written }));
  const filled = lines.filter(({ written }) => written.trim() !== '');
  if (typeof source !== 'string' && filled.some(({ written }) => hasColumns(written))) {
    throw new MissingHeader('no line names the columns');
  }
  const named = filled.map(({ line, written }) => ({ line, student: readName(line, written) }));
  return preview(named, [], []);
}

function readColumns({ roles, header, rows }: Table, group: string | null): RosterPreview {
  const first = roles.indexOf('first');
  const name = roles.indexOf('name');
  const last = roles.includes('last') || first < 0 ? roles.indexOf('last') : name;
  const full = roles.includes('full') ? roles.indexOf('full') : name;
  const grouped = roles.indexOf('group');
  const nicknamed = roles.indexOf('nickname');
  const byParts = first >= 0 && last >= 0;
  if (!byParts && full < 0) throw new ColumnsUnclear(`line ${header.line}`, { line: header.line });

  const used = new Set([...(byParts ? [first, last] : [full]), grouped, nicknamed]);
  const dropped = header.cells
    .map((cell, index) => (used.has(index) ? '' : cell.trim() || `#${index + 1}`))
    .filter((cell) => cell !== '');
  const at = ({ cells }: TableRow, index: number) => (cells[index] ?? '').trim();
  const kept = group === null ? rows : rows.filter((row) => at(row, grouped) === group);
  const named = kept.map((row): Numbered => {
    const nicknames = at(row, nicknamed).split(/[,/;]/u);
    if (byParts) {
      return {
        line: row.line,
        student: toStudent(row.line, at(row, first), at(row, last), nicknames),
      };
    }
    const whole = readName(row.line, at(row, full));
    const all = [...whole.nicknames, ...nicknames];
    return { line: row.line, student: toStudent(row.line, whole.firstName, whole.lastName, all) };
  });
  const groups = [...new Set(rows.map((row) => at(row, grouped)))].filter((value) => value !== '');
  return preview(named, dropped, groups);
}

function preview(named: readonly Numbered[], dropped: string[], groups: string[]): RosterPreview {
  if (named.length === 0) throw new NoStudents('nobody under the header');
  if (named.length > mostStudents) {
    throw new TooManyStudents(`${named.length} students`, { limit: mostStudents });
  }
  const seen = new Set<string>();
  const warnings: RosterWarning[] = [];
  for (const { line, student } of named) {
    const { firstName, lastName } = student;
    if ([...firstName].length === 1 || [...lastName].length === 1) {
      warnings.push({ kind: 'one-letter', line });
    }
    const key = `${lastName}\n${firstName}`.toLocaleLowerCase('fr');
    if (seen.has(key)) warnings.push({ kind: 'same-name', line });
    seen.add(key);
  }
  return { students: named.map(({ student }) => student), dropped, groups, warnings };
}

/** « Tremblay, Léa » is a way to write a name; other separators make columns. */
function hasColumns(written: string): boolean {
  return /[\t;|]|,\S|,.*,/u.test(written);
}
