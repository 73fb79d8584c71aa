import { isArchive, readArchive } from './archive.ts';
import { checkMarkup, checkSize, checkText, decode } from './decode.ts';
import { ArchiveTooLarge, NoStudents, OldWorkbook } from './errors.ts';
import { readSiecle } from './siecle.ts';
import { headerAt, readText, type Sheet } from './table.ts';
import { isOldWorkbook, isWorkbook, readWorkbook } from './workbook.ts';

/** A file that was given, or pasted text. */
export interface RosterFile {
  name: string;
  content: string | Uint8Array;
}
/** A sheet, or the lines of a text without columns. */
export type Read = { kind: 'sheet'; sheet: Sheet } | { kind: 'lines'; name: string; text: string };

/** Such a file inside an archive or a folder is no list, and is passed over. */
const list = /\.(?:csv|tsv|txt|xlsx|xml)$/iu;
const mostFiles = 200;

/**
 * Every sheet of the files: text, workbooks, XML of SIECLE, and zips of those (a zip inside a zip is passed over).
 * Throws one of the errors of `errors.ts`.
 */
export async function readFiles(files: readonly RosterFile[]): Promise<Read[]> {
  if (files.length > mostFiles) throw new ArchiveTooLarge(`${files.length} files`);
  const wanted =
    files.length > 1 ? files.filter(({ name }) => list.test(name) || isZip(name)) : files;
  const read: Read[] = [];
  for (const file of wanted) read.push(...(await readFile(file, true)));
  if (read.length === 0) throw new NoStudents('no list among the files');
  return read;
}

async function readFile({ name, content }: RosterFile, outside: boolean): Promise<Read[]> {
  const stem = stemOf(name);
  if (typeof content === 'string') return [readPlain(stem, checkText(content), true)];
  checkSize(content.length);
  if (isOldWorkbook(content)) throw new OldWorkbook('compound file');
  if (!isArchive(content)) return [readPlain(stem, decode(content), false)];
  const entries = await readArchive(content);
  if (isWorkbook(entries)) {
    const sheets = (await readWorkbook(entries)).filter(({ rows }) => rows.length > 0);
    return sheets.map((sheet) => ({ kind: 'sheet', sheet }));
  }
  const read: Read[] = [];
  for (const entry of outside ? entries : []) {
    if (!list.test(entry.name) || entry.bytes.length === 0) continue;
    read.push(...(await readFile({ name: entry.name, content: entry.bytes }, false)));
  }
  return read;
}

function readPlain(name: string, text: string, pasted: boolean): Read {
  if (/^\s*<[?!a-z]/iu.test(text)) {
    checkMarkup(text);
    const sheet = readSiecle(name, text);
    if (sheet) return { kind: 'sheet', sheet };
  }
  const sheet = readText(name, text);
  if (sheet && pasted && isTwoColumns(sheet)) return { kind: 'lines', name, text };
  return sheet ? { kind: 'sheet', sheet } : { kind: 'lines', name, text };
}

/** Pasted « Tremblay<Tab>Léa » without titles is a list of names. */
function isTwoColumns({ rows }: Sheet): boolean {
  return (
    headerAt(rows) < 0 && rows.every(({ cells }) => cells.filter((cell) => cell.trim()).length < 3)
  );
}

function stemOf(path: string): string {
  return (path.split(/[\\/]/u).at(-1) ?? path).replace(/\.[^.]+$/u, '');
}
function isZip(name: string): boolean {
  return /\.zip$/iu.test(name);
}
