/** One step of the hash of a word: a polynomial, so that the hash of a word without one letter follows from its parts. */
export const hashBase = 31;

export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1)
    hash = (Math.imul(hash, hashBase) + word.charCodeAt(i)) | 0;
  return hash;
}

/** Spreads a hash over the slots of a table of 2^(32 - shift) places. */
export function slotOf(hash: number, shift: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;
}

/** Shift of a table with room for a number of entries, at most two thirds full. */
export function shiftFor(entries: number): number {
  return Math.min(28, Math.clz32(Math.ceil(entries * 1.5)));
}

/**
 * Different words, each with its number, in typed arrays: a look-up reads one or two slots and builds no string.
 * Letters are compared, so that words of one hash are told apart.
 */
export class WordTable {
  readonly size: number;
  readonly #shift: number;
  /** Pairs: hash, number of the word + 1. */
  readonly #slots: Int32Array;
  /** All words one behind the other. */
  readonly #letters: string;
  readonly #ends: Uint32Array;

  constructor(words: readonly string[]) {
    this.size = words.length;
    this.#shift = shiftFor(words.length);
    this.#slots = new Int32Array(2 * 2 ** (32 - this.#shift));
    this.#letters = words.join('');
    this.#ends = new Uint32Array(words.length);
    let end = 0;
    words.forEach((word, id) => {
      end += word.length;
      this.#ends[id] = end;
      const hash = hashWord(word);
      let slot = slotOf(hash, this.#shift);
      while (this.#slots[2 * slot + 1]) slot = this.#next(slot);
      this.#slots[2 * slot] = hash;
      this.#slots[2 * slot + 1] = id + 1;
    });
  }

  /** The number of the word in `letters` from `from` to `to`, exclusive, whose hash is known; -1 for none. */
  find(letters: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    let slot = slotOf(hash, this.#shift);
    for (let found = slots[2 * slot + 1]; found; found = slots[2 * slot + 1]) {
      if (slots[2 * slot] === hash && this.#is(found - 1, letters, from, to)) return found - 1;
      slot = this.#next(slot);
    }
    return -1;
  }

  /** The number of a word; -1 for none. */
  idOf(word: string): number {
    const hash = hashWord(word);
    let slot = slotOf(hash, this.#shift);
    for (let found = this.#slots[2 * slot + 1]; found; found = this.#slots[2 * slot + 1]) {
      if (this.#slots[2 * slot] === hash && this.word(found - 1) === word) return found - 1;
      slot = this.#next(slot);
    }
    return -1;
  }

  word(id: number): string {
    return this.#letters.slice(this.#start(id), this.#ends[id]);
  }

  #start(id: number): number {
    return id === 0 ? 0 : (this.#ends[id - 1] ?? 0);
  }

  #next(slot: number): number {
    return (slot + 1) % (this.#slots.length >> 1);
  }

  #is(id: number, letters: Uint16Array, from: number, to: number): boolean {
    const start = this.#start(id);
    if ((this.#ends[id] ?? 0) - start !== to - from) return false;
    for (let k = from; k < to; k += 1)
      if (letters[k] !== this.#letters.charCodeAt(start + k - from)) return false;
    return true;
  }
}
