import { hashWord } from './word-table.ts';

/** A list as its generator wrote it: how many words, and of how many others one passes, as a power of two. */
export interface PackedWords {
  words: number;
  spread: number;
  /** Places of the words in ascending order, each as its distance to the one before (Golomb–Rice), in base 64. */
  code: string;
}

/** The place of a hash among `range` places, every one as likely. */
export function placeOf(hash: number, range: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return Math.floor((((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32) * range);
}

/** A list of words without their letters: half the weight of the words, and one bit to look at. */
export class HashedWords {
  readonly #range: number;
  readonly #bits: Uint8Array;

  constructor({ words, spread, code }: PackedWords) {
    this.#range = words << spread;
    this.#bits = new Uint8Array((this.#range >> 3) + 1);
    const bytes = atob(code);
    let at = 0;
    const bit = () => {
      const one = (bytes.charCodeAt(at >> 3) >> (at & 7)) & 1;
      at += 1;
      return one;
    };
    let place = -1;
    for (let left = words; left > 0; left -= 1) {
      let distance = 0;
      while (bit()) distance += 1;
      for (let k = 0; k < spread; k += 1) distance = 2 * distance + bit();
      place += distance;
      this.#bits[place >> 3] = (this.#bits[place >> 3] ?? 0) | (1 << (place & 7));
    }
  }

  /** True for every folded word of the list, and for one of 2^spread others. */
  has(word: string): boolean {
    const place = placeOf(hashWord(word), this.#range);
    return (((this.#bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
  }
}
