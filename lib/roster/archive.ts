import { crc32 } from './crc32.ts';
import { ArchiveTooLarge, BrokenArchive } from './errors.ts';

export interface ArchiveEntry {
  /** Path inside the archive, as written there; never used as a path of this computer. */
  name: string;
  bytes: Uint8Array;
}
interface Listed {
  name: string;
  stored: boolean;
  packed: Uint8Array;
  size: number;
  crc: number;
}

const megabyte = 1024 * 1024;
const mostEntries = 200;
const mostInflated = 50 * megabyte;
/** A small part may shrink far more than a whole list does. */
const freeOfRatio = megabyte;
const mostRatio = 100;
const utf8 = new TextDecoder('utf-8', { fatal: false });

/** True for the first bytes of a zip, and of a workbook in it. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of a zip, each unpacked to exactly the size and the checksum that it claims. The sum of the claims is
 * checked before anything is unpacked, and no claim can be exceeded. Throws `BrokenArchive`, `ArchiveTooLarge`.
 */
export async function readArchive(bytes: Uint8Array): Promise<ArchiveEntry[]> {
  const listed = entriesOf(bytes);
  const all = listed.reduce((sum, { size }) => sum + size, 0);
  const heavy = listed.some(
    ({ size, packed }) => size > freeOfRatio && size > mostRatio * packed.length,
  );
  if (all > mostInflated || heavy) throw new ArchiveTooLarge(`${all} bytes inside`);
  const { inflateSync } = await import('fflate');
  return listed.map(({ name, stored, packed, size, crc }) => {
    const unpacked = stored
      ? packed
      : unpack(() => inflateSync(packed, { out: new Uint8Array(size) }));
    if (unpacked.length !== size || crc32(unpacked) !== crc)
      throw new BrokenArchive(`entry of ${size}`);
    return { name, bytes: unpacked };
  });
}

function unpack(inflate: () => Uint8Array): Uint8Array {
  try {
    return inflate();
  } catch (cause) {
    throw new BrokenArchive('an entry cannot be unpacked', null, { cause });
  }
}

/** What the directory at the end of the archive lists; folders are left out. */
function entriesOf(bytes: Uint8Array): Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > mostEntries) throw new ArchiveTooLarge(`${count} entries`);
    let at = view.getUint32(end + 16, true);
    const listed: Listed[] = [];
    for (let n = 0; n < count; n += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new BrokenArchive('directory');
      const [name, extra, comment] = [28, 30, 32].map((offset) =>
        view.getUint16(at + offset, true),
      );
      const next = at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
      const entry = entryAt(bytes, view, at, name ?? 0);
      if (!entry.name.endsWith('/')) listed.push(entry);
      at = next;
    }
    return listed;
  } catch (cause) {
    if (cause instanceof RangeError) throw new BrokenArchive('cut off', null, { cause });
    throw cause;
  }
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Listed {
  const method = view.getUint16(at + 10, true);
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (encrypted || (method !== 0 && method !== 8)) throw new BrokenArchive(`method ${method}`);
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== 0x04034b50) throw new BrokenArchive('entry');
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedSize > bytes.length) throw new BrokenArchive('cut off');
  return {
    name: utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    stored: method === 0,
    packed: bytes.subarray(from, from + packedSize),
    size: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
  };
}

/** Where the end of the directory is written: within the last 64 KB, after a comment of any length. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new BrokenArchive('no directory');
}
