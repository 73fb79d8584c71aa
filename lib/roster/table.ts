import Papa from 'papaparse';
import { QuoteUnclosed } from './errors.ts';
import { isHeader, rolesOf } from './header.ts';

export interface TableRow {
  /** Line of the file, or row of the sheet, where the row begins, from 1. */
  line: number;
  cells: readonly string[];
  /** Columns, from 0, whose value was never computed. */
  formulas?: ReadonlySet<number>;
}
/** The rows of one file or of one sheet of a workbook. */
export interface Sheet {
  /** Without folder and extension. */
  name: string;
  rows: readonly TableRow[];
}

const separators = ['\t', ';', '|', ','] as const;
/** Exports put a title, a date and a school above the header. */
const headerWithin = 10;

/**
 * The rows of a text with columns, by the separator that `sep=` names or that makes most sense of its header, else by
 * the one that every line has; null: the text has no columns. Throws `QuoteUnclosed`.
 */
export function readText(name: string, text: string): Sheet | null {
  const told = /^\s*sep=(.)\s*?(?:\r\n|\n|\r)/u.exec(text);
  const separator = told?.[1] ?? separatorByHeader(text) ?? separatorByLines(text);
  if (separator === null) return null;
  const rows = readRows(text, separator).slice(told ? 1 : 0);
  return { name, rows };
}

/** Where the line that names the columns stands among the rows; -1: none does. */
export function headerAt(rows: readonly TableRow[]): number {
  const known = rows.slice(0, headerWithin).map(({ cells }) => {
    const roles = rolesOf(cells);
    return isHeader(roles) ? roles.filter(Boolean).length : 0;
  });
  return known.indexOf(Math.max(1, ...known));
}

export function isFilled({ cells, formulas }: TableRow): boolean {
  return formulas !== undefined || cells.some((cell) => cell.trim() !== '');
}

function separatorByHeader(text: string): string | null {
  let best: { separator: string; known: number } | null = null;
  for (const separator of separators) {
    const rows = Papa.parse<string[]>(text, { delimiter: separator, preview: headerWithin }).data;
    for (const cells of rows) {
      const roles = rolesOf(cells);
      const known = isHeader(roles) ? roles.filter(Boolean).length : 0;
      if (known > (best?.known ?? 0)) best = { separator, known };
    }
  }
  return best?.separator ?? null;
}

/** « Tremblay, Léa » is a way to write a name: a comma makes columns only where it is not followed by a space. */
function separatorByLines(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/u, headerWithin).filter((line) => line.trim() !== '');
  const every = (mark: RegExp) => lines.length > 0 && lines.every((line) => mark.test(line));
  if (every(/\t/u)) return '\t';
  if (every(/;/u)) return ';';
  if (every(/\|/u)) return '|';
  return every(/,\S|,.*,/u) ? ',' : null;
}

function readRows(text: string, delimiter: string): TableRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  let line = 1;
  const rows = data.map((cells) => {
    const row = { line, cells };
    // A quoted cell may hold line breaks.
    line += 1 + cells.join('').split(/\r\n|\n|\r/u).length - 1;
    return row;
  });
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  if (unclosed) {
    const at = rows[unclosed.row ?? 0]?.line ?? 1;
    throw new QuoteUnclosed(`line ${at}`, { line: at });
  }
  return rows;
}
