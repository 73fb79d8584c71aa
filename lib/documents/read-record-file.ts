import { NoRecord, RecordFileTooLarge } from './errors.ts';
import type { PdfReader } from './pdf-reader.ts';

/** Bytes. The longest record's sheet is a tenth of it; people write on it and merge a few. */
export const largestRecordFile = 5_000_000;

/** Three parts in base64url (RFC 7515, 7.1), with whatever white space an editor put around. */
const compact = /^\s*([\w-]+\.[\w-]+\.[\w-]+)\s*$/u;

/** The beginning of a header in base64url, with whatever is left after it: verifying it tells that it was cut short. */
const cut = /^\s*(eyJ[\w.-]*)\s*$/u;

/**
 * The compact JWS of a file, character for character: of a PDF each of its `.jws` attachments, in order, whatever else
 * is attached; of a `.jws` or `.json` file the one in it, or what is left of one. At least one; nothing is verified. The
 * size is checked before anything is read. Throws `RecordFileTooLarge`, `NoRecord`, and what `PdfReader.read` throws.
 */
export async function readRecordFile(file: Blob, reader: PdfReader): Promise<readonly string[]> {
  if (file.size > largestRecordFile) {
    throw new RecordFileTooLarge('size', { limit: largestRecordFile / 1_000_000 });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = textOf(bytes);
  const alone =
    text === null ? null : (compact.exec(text)?.[1] ?? cut.exec(text)?.[1] ?? fromJson(text));
  if (alone !== null) return [alone];
  const found = await reader.read(bytes, async ({ attachments }) =>
    (await attachments()).flatMap(({ name, bytes: content }) => {
      const inside = /\.jws$/iu.test(name) ? textOf(content) : null;
      return inside !== null && compact.test(inside) ? [inside.trim()] : [];
    }),
  );
  if (found.length === 0) throw new NoRecord('no attachment');
  return [...new Set(found)];
}

/** A JWS as JSON, flattened (RFC 7515, 7.2.2); null for any other text, and where a member is one too many or too few. */
function fromJson(text: string): string | null {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    if (Object.keys(value).sort().join() !== 'payload,protected,signature') return null;
    return compact.exec(`${value.protected}.${value.payload}.${value.signature}`)?.[1] ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Null where a byte is no plain letter: a record has no other. */
function textOf(bytes: Uint8Array): string | null {
  return bytes.every((byte) => byte < 0x80) ? new TextDecoder().decode(bytes) : null;
}
