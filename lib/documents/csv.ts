/** What a spreadsheet takes for the start of a formula, also behind quotes and spaces and in the wide forms of East Asia. */
const formula =
  /^[\s"'\p{C}\p{Z}\uFF02\uFF07]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212]/u;
/** A tab or a line break at the start, which some programs step over; behind an apostrophe too, so that `cellOf` can tell. */
const opening = /^'*[\t\r\n]/u;

const risky = (cell: string) => formula.test(cell) || opening.test(cell);

/**
 * A cell that no spreadsheet takes for a formula: what could be one gets an apostrophe before it, as a person would type
 * it (security: CSV injection, CWE-1236).
 */
export function safeCell(cell: string): string {
  return risky(cell) ? `'${cell}` : cell;
}

/** What `safeCell` was given. */
export function cellOf(safe: string): string {
  return safe.startsWith("'") && risky(safe.slice(1)) ? safe.slice(1) : safe;
}

/**
 * CSV for a spreadsheet (RFC 4180): every cell in quotes, so that no other separator cuts it, a byte order mark for the
 * accents, CRLF. `separator` as the language's spreadsheets expect it: `;` in French, `,` in English.
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: ';' | ','): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(separator);
  return `\uFEFF${rows.map((cells) => `${line(cells)}\r\n`).join('')}`;
}
