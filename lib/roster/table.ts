import Papa from 'papaparse';
import { QuoteUnclosed } from './errors.ts';
import { isHeader, type Role, rolesOf } from './header.ts';

export interface TableRow {
  /** Line of the file where the row begins, from 1. */
  line: number;
  cells: readonly string[];
}
export interface Table {
  roles: readonly (Role | null)[];
  header: TableRow;
  rows: readonly TableRow[];
}

const separators = ['\t', ';', '|', ','] as const;
/** Exports put a title, a date and a school above the header. */
const headerWithin = 10;

/** The table of a text that has a header; null where no line names its columns. Throws `QuoteUnclosed`. */
export function readTable(text: string): Table | null {
  let best: { separator: string; at: number; known: number } | null = null;
  for (const separator of separators) {
    const top = Papa.parse<string[]>(text, { delimiter: separator, preview: headerWithin }).data;
    const at = top.findIndex((cells) => isHeader(rolesOf(cells)));
    const known = rolesOf(top[at] ?? []).filter(Boolean).length;
    if (at >= 0 && known > (best?.known ?? 0)) best = { separator, at, known };
  }
  if (!best) return null;
  const rows = readRows(text, best.separator);
  const header = rows[best.at];
  if (!header) return null;
  return { roles: rolesOf(header.cells), header, rows: rows.slice(best.at + 1).filter(isFilled) };
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

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
