import { breather } from '../backup/breathe.ts';
import type { SharedFolder } from './folder.ts';
import { readFolderName } from './folder-name.ts';
import type { RecordKind } from './record.ts';

/** What a folder brought: records to be judged, and files that held none this time. */
export interface Found {
  files: { name: string; jws: string }[];
  /** Still empty, half written, held by another program, or no record: it is looked at again next time. */
  unread: string[];
}
interface Wanted {
  /** Starts of the ids that are kept here (`startOf`): such a file cannot say anything new. */
  known: ReadonlySet<string>;
  /** Kinds that concern whoever reads; a file whose name tells nothing is read all the same. */
  kinds: readonly RecordKind[];
  /** The records of a file. Throws where it holds none. */
  extract(file: Blob): Promise<readonly string[]>;
  /** How many files were looked at, of how many. */
  onRead?(done: number, all: number): void;
  /** Stops before the next file; what was read until then is given. */
  signal?: AbortSignal;
}
/** Given on together; the background judges them side by side. */
const most = 200;
/** Bytes; nothing of Vigie's is as large, and a drive's folder may hold anything. */
const largest = 5_000_000;

/**
 * Reads what is new in a shared folder, in slices: keys first, decisions last, so that each finds what it speaks of.
 * Never throws for a file; what `list` throws is thrown.
 */
export async function* readFolder(
  folder: SharedFolder,
  { known, kinds, extract, onRead, signal }: Wanted,
): AsyncGenerator<Found> {
  const names = (await folder.list()).filter((name) => /\.(?:pdf|json|jws)$/iu.test(name));
  const told = names.map((name) => ({ name, says: readFolderName(name) }));
  const wanted = told.filter(
    ({ says }) => !says || (!known.has(says.start) && kinds.includes(says.kind)),
  );
  wanted.sort((a, b) => turnOf(a.says?.kind) - turnOf(b.says?.kind) || (a.name < b.name ? -1 : 1));
  const breathe = breather();
  let found: Found = { files: [], unread: [] };
  for (const [at, { name }] of wanted.entries()) {
    if (signal?.aborted) break;
    onRead?.(at, wanted.length);
    const records = await recordsIn(folder, name, extract);
    if (records.length === 0) found.unread.push(name);
    found.files.push(...records.map((jws) => ({ name, jws })));
    if (found.files.length >= most) {
      yield found;
      found = { files: [], unread: [] };
    }
    await breathe();
  }
  if (found.files.length + found.unread.length > 0) yield found;
}

function turnOf(kind: RecordKind | undefined): number {
  if (kind === 'key-change') return 0;
  return kind === 'decisions' ? 2 : 1;
}

async function recordsIn(
  folder: SharedFolder,
  name: string,
  extract: Wanted['extract'],
): Promise<readonly string[]> {
  try {
    const file = await folder.read(name);
    return file && file.size > 0 && file.size <= largest ? await extract(file) : [];
  } catch (error) {
    // One bad file must not keep the others from being read; which one it was is told by `unread`.
    console.warn('A file of the shared folder was not read', error);
    return [];
  }
}
