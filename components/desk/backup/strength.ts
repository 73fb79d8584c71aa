export const shortest = 12;
export type Strength = 'short' | 'weak' | 'good' | 'strong';

/** How hard a passphrase is to guess, roughly: length, different characters, words. For the person who chooses it. */
export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase.trim()];
  if (characters.length < shortest) return 'short';
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(isWord),
  );
  const different = new Set(characters.map((each) => each.toLowerCase())).size;
  if (different < 6 || isRun(characters)) return 'weak';
  if (words.size >= 4 || (characters.length >= 20 && different >= 10)) return 'strong';
  return words.size >= 2 || different >= 9 ? 'good' : 'weak';
}

const isWord = (part: string) => part.length >= 3;

/** `abcdefghijkl`, `123456789012`: each character follows the one before it. */
function isRun(characters: readonly string[]): boolean {
  const codes = characters.map((each) => each.codePointAt(0) ?? 0);
  const steps = codes.slice(1).filter((code, index) => Math.abs(code - (codes[index] ?? 0)) === 1);
  return steps.length > characters.length * 0.7;
}
