import { type ColumnsRead, type LeftOut, type Listed, readColumns, tellNames } from './columns.ts';
import { NoStudents, TooManyStudents } from './errors.ts';
import { type FormatId, formatOf, mustBeFilled } from './formats.ts';
import { type Role, rolesOf } from './header.ts';
import { joinFiles } from './join.ts';
import { readName } from './name.ts';
import { type Read, type RosterFile, readFiles } from './read-files.ts';
import { headerAt, isFilled, type Sheet, type TableRow } from './table.ts';

export interface RosterWarning {
  /** `same-name`: two students of one name are both kept, told apart by avatar. */
  kind: 'one-letter' | 'same-name';
  line: number;
}
/** A column of the file: its title, its first values, and what it is taken for. */
export interface Column {
  title: string;
  samples: readonly string[];
  role: Role | null;
}
/** What would be imported; nothing is until the person says so. */
export interface RosterPreview {
  students: readonly Listed[];
  /** What is thrown away: columns by their title, files of a set by their name. */
  dropped: readonly string[];
  /** In order of appearance; empty where the file names no group. */
  groups: readonly string[];
  leftOut: LeftOut;
  warnings: readonly RosterWarning[];
}
export interface RosterReading {
  /** The export that it was recognised as. */
  format: FormatId | null;
  /** Empty where there are no columns to choose from: a list of lines, several files. */
  columns: readonly Column[];
  /** True where the first line names the columns. */
  headed: boolean;
  /** null: the person has to say which columns hold the names. */
  preview: RosterPreview | null;
}
/** What the person decided about a file; all of it may be left away. */
export interface RosterChoice {
  /** By column, in the file's order. */
  roles?: readonly (Role | null)[];
  headed?: boolean;
  /** Lines to leave aside. */
  skip?: readonly number[];
}

/** As the background's door admits them. */
const mostStudents = 20_000;
const fewSamples = 3;

/**
 * Reads a class list: files, or pasted text. All or nothing: throws one of the errors of `errors.ts`, with the line
 * where one is to blame.
 */
export async function readRoster(
  files: readonly RosterFile[],
  choice: RosterChoice = {},
): Promise<RosterReading> {
  const read = await readFiles(files);
  const sheets = read.flatMap((each) => (each.kind === 'sheet' ? [each.sheet] : []));
  const joined = joinFiles(sheets);
  const skip = new Set(choice.skip);
  if (joined) {
    const [header, ...rows] = joined.sheet.rows;
    const roles = rolesOf(header?.cells ?? []);
    const found = readColumns('', rows, { roles, filled: -1, skip });
    const preview = previewOf([found], joined.dropped);
    return { format: formatOf(joined.titles), columns: [], headed: true, preview };
  }
  const titled = read.filter((each) => each.kind === 'lines' || headerAt(each.sheet.rows) >= 0);
  const wanted = titled.length > 0 ? titled : read.slice(0, 1);
  const [only] = wanted;
  if (wanted.length === 1 && only?.kind === 'sheet') return readSheet(only.sheet, choice);
  const parts = wanted.map((each) => readPart(each, skip, wanted.length > 1));
  const preview = previewOf(
    parts.map(({ found }) => found),
    [...new Set(parts.flatMap(({ dropped }) => dropped))],
  );
  return { format: parts[0]?.format ?? null, columns: [], headed: true, preview };
}

/** One sheet: what its columns are can be said by the person. */
function readSheet({ rows }: Sheet, choice: RosterChoice): RosterReading {
  const at = headerAt(rows);
  const from = Math.max(at, rows.findIndex(isFilled), 0);
  const headed = choice.headed ?? isTitled(rows.slice(from));
  const titles = headed ? (rows[from]?.cells ?? []) : [];
  const body = rows.slice(headed ? from + 1 : from).filter(isFilled);
  const width = Math.max(titles.length, ...body.slice(0, 100).map(({ cells }) => cells.length), 0);
  const format = formatOf(titles);
  const guessed = choice.roles ?? rolesOf(titles);
  const roles = Array.from({ length: width }, (_, index) => guessed[index] ?? null);
  const columns = roles.map((role, index): Column => {
    const values = body.map(({ cells }) => (cells[index] ?? '').trim()).filter(Boolean);
    return {
      title: titles[index]?.trim() ?? '',
      samples: [...new Set(values)].slice(0, fewSamples),
      role,
    };
  });
  if (!tellNames(roles)) return { format, columns, headed, preview: null };
  const skip = new Set(choice.skip);
  const found = readColumns('', body, { roles, filled: mustBeFilled(format, titles), skip });
  return { format, columns, headed, preview: previewOf([found], unread(titles, found)) };
}

/**
 * True where a title of the first line is known, or stands without a digit over values that have one. Without either, a
 * first line taken for titles would lose a student unseen; titles taken for a student are seen at once.
 */
function isTitled([titles, ...others]: readonly TableRow[]): boolean {
  const cells = titles?.cells ?? [];
  formatOf(cells);
  const body = others.filter(isFilled).slice(0, 100);
  return rolesOf(cells).some(
    (role, at) =>
      role !== null ||
      (/^\D+$/u.test(cells[at] ?? '') && body.some((row) => /\d/u.test(row.cells[at] ?? ''))),
  );
}

interface Part {
  format: FormatId | null;
  found: ColumnsRead;
  dropped: readonly string[];
}

/** One of several files or sheets: its name is the group of those whose group it does not say. */
function readPart(part: Read, skip: ReadonlySet<number>, named: boolean): Part {
  const name = part.kind === 'sheet' ? part.sheet.name : part.name;
  const found = part.kind === 'lines' ? readLines(name, part.text, skip) : null;
  const rows = part.kind === 'sheet' ? part.sheet.rows : [];
  const at = headerAt(rows);
  const titles = rows[at]?.cells ?? [];
  const format = formatOf(titles);
  const choice = { roles: rolesOf(titles), filled: mustBeFilled(format, titles), skip };
  const read = found ?? readColumns(name, rows.slice(at + 1).filter(isFilled), choice);
  const students = read.students.map((each) =>
    each.group === '' && named ? { ...each, group: name } : each,
  );
  return { format, found: { ...read, students }, dropped: unread(titles, read) };
}

function readLines(file: string, text: string, skip: ReadonlySet<number>): ColumnsRead {
  const students = text.split(/\r\n|\n|\r/u).flatMap((written, index): Listed[] => {
    const line = index + 1;
    if (written.trim() === '' || skip.has(line)) return [];
    return [{ ...readName(line, written), line, group: '', source: `${file}:${line}` }];
  });
  return { students, leftOut: { inactive: 0, others: 0 }, used: new Set() };
}

function unread(titles: TableRow['cells'], { used }: ColumnsRead): string[] {
  return titles.flatMap((title, index) =>
    used.has(index) ? [] : [title.trim() || `#${index + 1}`],
  );
}

/** Throws `NoStudents`, `TooManyStudents`. */
function previewOf(parts: readonly ColumnsRead[], dropped: readonly string[]): RosterPreview {
  const students = parts.flatMap((part) => part.students);
  if (students.length === 0) throw new NoStudents('nobody under the header');
  if (students.length > mostStudents) {
    throw new TooManyStudents(`${students.length} students`, { limit: mostStudents });
  }
  const seen = new Map<string, number>();
  const warnings: RosterWarning[] = [];
  for (const { line, group, firstName, lastName } of students) {
    if ([...firstName].length === 1 || [...lastName].length === 1) {
      warnings.push({ kind: 'one-letter', line });
    }
    const key = `${group}\n${lastName}\n${firstName}`.toLocaleLowerCase('fr');
    if (seen.has(key)) warnings.push({ kind: 'same-name', line });
    seen.set(key, line);
  }
  const sum = (of: keyof LeftOut) => parts.reduce((all, { leftOut }) => all + leftOut[of], 0);
  return {
    students,
    dropped,
    groups: [...new Set(students.map(({ group }) => group))].filter((group) => group !== ''),
    leftOut: { inactive: sum('inactive'), others: sum('others') },
    warnings,
  };
}
