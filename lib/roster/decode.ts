import { EmptyFile, FileTooLarge, ForbiddenMarkup, NotText } from './errors.ts';

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
 * The text of a file in UTF-8, UTF-16, Windows-1252 or ISO-8859-15 (what schools’ programs write in Québec and France).
 * Throws `EmptyFile`, `FileTooLarge`, `NotText`.
 */
export function decode(bytes: Uint8Array): string {
  checkSize(bytes.length);
  const encoding = encodingOf(bytes);
  return checkText(encoding ? new TextDecoder(encoding).decode(bytes) : singleBytes(bytes));
}

/** Refuses text that holds what no list of names holds. Throws `EmptyFile`, `NotText`. */
export function checkText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/u.test(text)) throw new NotText('control characters');
  if (!/\S/u.test(text)) throw new EmptyFile('blank');
  return text;
}

/** Refuses XML that declares a document type or entities: no export needs one. Throws `ForbiddenMarkup`. */
export function checkMarkup(xml: string | Uint8Array): void {
  const text =
    typeof xml === 'string' ? xml : new TextDecoder(encodingOf(xml) ?? 'utf-8').decode(xml);
  if (/<!\s*(?:DOCTYPE|ENTITY)/iu.test(text)) throw new ForbiddenMarkup('document type or entity');
}

/** null: Windows-1252 or ISO-8859-15. */
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

/** 0x80 to 0x9F, where Windows-1252 differs from Latin-1. */
const above127 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
/** Where ISO-8859-15 differs from Latin-1. */
const latin9 = new Map([
  [0xa4, '€'],
  [0xa6, 'Š'],
  [0xa8, 'š'],
  [0xb4, 'Ž'],
  [0xb8, 'ž'],
  [0xbc, 'Œ'],
  [0xbd, 'œ'],
  [0xbe, 'Ÿ'],
]);

/** By hand: TextDecoder('windows-1252') of Node 20 reads Latin-1 (« œ » and « ’ » are lost), browsers do not. */
function singleBytes(bytes: Uint8Array): string {
  const nine = isLatin9(bytes);
  const letters = Array.from(bytes, (byte) => {
    const own = nine ? latin9.get(byte) : above127[byte - 0x80];
    return own ?? String.fromCharCode(byte);
  });
  return letters.join('');
}

/** No list of names says « ¼ » inside a word: there it is « Œ » of ISO-8859-15. */
function isLatin9(bytes: Uint8Array): boolean {
  const isLetter = (byte = 0) => (byte > 0x40 && byte < 0x7b) || byte > 0xbf;
  let found = false;
  for (const [index, byte] of bytes.entries()) {
    if (byte > 0x7f && byte < 0xa0) return false;
    const beside = isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]);
    if (byte !== 0xa4 && latin9.has(byte) && beside) found = true;
  }
  return found;
}
