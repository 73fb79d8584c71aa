import { type Bytes, joined } from '../bytes.ts';
import { BackupTooLarge } from './errors.ts';

const megabyte = 1024 * 1024;
/** What one block may inflate to: 500 rows are some hundred kilobytes. */
const blockLimit = 32 * megabyte;

/** Compressed (gzip), by the browser itself. */
export function squeezed(clear: Bytes): Promise<Bytes> {
  const stream = new Blob([clear]).stream().pipeThrough(new CompressionStream('gzip'));
  return drained(stream, Number.POSITIVE_INFINITY);
}

/** Inflated again, by counted bytes. Throws `BackupTooLarge`. */
export function inflated(packed: Bytes, limit = blockLimit): Promise<Bytes> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return drained(stream, limit);
}

async function drained(stream: ReadableStream<Bytes>, limit: number): Promise<Bytes> {
  const parts: Bytes[] = [];
  const reader = stream.getReader();
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new BackupTooLarge('block', { limit: limit / megabyte });
    }
    parts.push(next.value);
  }
  return joined(parts);
}
