import { knownWords, type WordSet } from './vocabulary.ts';

/** Number of sets that sentences are asked about, each with a bit. */
let sets = 0;
/** For the number of a known word, the bits of all sets that it is in. */
let bits = new Int32Array(0);

export const sentenceSets = (): number => sets;
export const bitsOfWords = (): Int32Array => bits;

/** The bit of a set among those that sentences are asked about. Throws RangeError at the 32nd. */
export function bitOf(words: WordSet): number {
  if (words.sentenceBit !== 0) return words.sentenceBit;
  if (sets === 31) throw new RangeError('a 32nd set of cue words: widen the masks');
  const bit = 1 << sets;
  sets += 1;
  words.sentenceBit = bit;
  const known = knownWords().size;
  if (bits.length < known) {
    const wider = new Int32Array(known);
    wider.set(bits);
    bits = wider;
  }
  for (const word of words.numbers) bits[word] = (bits[word] ?? 0) | bit;
  return bit;
}
