import type { CellValue, Sheet as WorkbookSheet } from 'hucre/xlsx';
import type { ArchiveEntry } from './archive.ts';
import { checkMarkup } from './decode.ts';
import { BrokenArchive } from './errors.ts';
import type { Sheet, TableRow } from './table.ts';

const mostRows = 25_000;
const mostColumns = 200;
/** What a list needs of a workbook: pictures, macros and links to elsewhere are not even handed on. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/|xl\/(?:workbook|sharedStrings|styles)\.xml$|xl\/_rels\/|xl\/worksheets\/)/;

/** True for the first bytes of a workbook of before 2007, and of one that a password protects. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** True where the files of an archive are the parts of a workbook. */
export function isWorkbook(entries: readonly ArchiveEntry[]): boolean {
  return entries.some(({ name }) => name === '[Content_Types].xml');
}

/**
 * The port to the library that reads XLSX: the shown sheets, cells as text, formulas by the value that was kept with
 * them. It gets the checked parts only. Throws `BrokenArchive`, `ForbiddenMarkup`.
 */
export async function readWorkbook(entries: readonly ArchiveEntry[]): Promise<Sheet[]> {
  const parts: Record<string, Uint8Array> = {};
  for (const { name, bytes } of entries) {
    if (!needed.test(name)) continue;
    checkMarkup(bytes);
    parts[name] = bytes;
  }
  const { zipSync } = await import('fflate');
  const { readXlsx } = await import('hucre/xlsx');
  const sound = zipSync(parts, { level: 0 });
  try {
    const { sheets } = await readXlsx(sound, {
      maxRows: mostRows,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return sheets.map(toSheet);
  } catch (cause) {
    throw new BrokenArchive('no workbook', null, { cause });
  }
}

function toSheet({ name, rows, cells }: WorkbookSheet): Sheet {
  const uncomputed = new Map<number, Set<number>>();
  for (const [at, cell] of cells ?? []) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const { formula, formulaResult = null } = cell;
    if (formula === undefined || formulaResult !== null) continue;
    uncomputed.set(row, (uncomputed.get(row) ?? new Set()).add(column));
  }
  return {
    name,
    rows: rows.map((values, row): TableRow => {
      const formulas = uncomputed.get(row);
      const written = values.slice(0, mostColumns).map(textOf);
      return { line: row + 1, cells: written, ...(formulas && { formulas }) };
    }),
  };
}

/** Dates are never kept, but a group may be called 401, or be a date that the spreadsheet made of « 4-1 ». */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
