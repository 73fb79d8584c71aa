import { EmptyFile, FileTooLarge, NotText } from './errors.ts';

const megabyte = 1024 * 1024;
const largestFile = 5 * megabyte;

/** To be called with a file's size in bytes before it is read. Throws `EmptyFile`, `FileTooLarge`. */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new EmptyFile('0 bytes');
  if (bytes > largestFile) {
    throw new FileTooLarge(`${bytes} bytes`, { limit: largestFile / megabyte });
  }
}

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1252 (what spreadsheets write in Québec and France).
 * Throws `EmptyFile`, `FileTooLarge`, `NotText`.
 */
export function decode(bytes: Uint8Array): string {
  checkSize(bytes.length);
  const encoding = encodingOf(bytes);
  return checkText(encoding ? new TextDecoder(encoding).decode(bytes) : windows1252(bytes));
}

/** Refuses text that holds what no list of names holds. Throws `EmptyFile`, `NotText`. */
export function checkText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/u.test(text)) throw new NotText('control characters');
  if (!/\S/u.test(text)) throw new EmptyFile('blank');
  return text;
}

/** null: Windows-1252. */
function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 1000).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  // Western text in UTF-16 without its mark: every other byte is zero.
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== null;
  } catch {
    return false;
  }
}

/** 0x80 to 0x9F, where it differs from Latin-1. */
const above127 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** By hand: TextDecoder('windows-1252') of Node 20 reads Latin-1 (« œ » and « ’ » are lost), browsers do not. */
function windows1252(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => above127[byte - 0x80] ?? String.fromCharCode(byte));
  return letters.join('');
}
