import { shiftFor, slotOf } from './word-table.ts';

/** Numbers by a hash of what they stand for, in typed arrays; whoever asks checks them, as two things may share a hash. */
export class HashLists {
  readonly #shift: number;
  /** Where the entries of a bucket begin, and end: where those of the next begin. */
  readonly #from: Uint32Array;
  /** Lower half of the hash of an entry, so that few of another hash are returned. */
  readonly #tags: Uint16Array;
  readonly #values: Uint32Array;

  /** `hashes[k]` leads to `values[k]`; the order of the values of one hash is kept. */
  constructor(hashes: readonly number[], values: readonly number[]) {
    this.#shift = shiftFor(hashes.length);
    this.#from = new Uint32Array(2 ** (32 - this.#shift) + 1);
    this.#tags = new Uint16Array(hashes.length);
    this.#values = new Uint32Array(hashes.length);
    for (const hash of hashes) this.#move(slotOf(hash, this.#shift) + 1, 1);
    for (let k = 1; k < this.#from.length; k += 1) this.#move(k, this.#from[k - 1] ?? 0);
    for (let k = hashes.length - 1; k >= 0; k -= 1) {
      const slot = slotOf(hashes[k] ?? 0, this.#shift) + 1;
      this.#move(slot, -1);
      const at = this.#from[slot] ?? 0;
      this.#tags[at] = hashes[k] ?? 0;
      this.#values[at] = values[k] ?? 0;
    }
    // Each bound has moved from the end of its bucket to its beginning, one place further on.
    this.#from.copyWithin(0, 1);
    this.#from[this.#from.length - 1] = hashes.length;
  }

  #move(at: number, by: number): void {
    this.#from[at] = (this.#from[at] ?? 0) + by;
  }

  /** Adds the numbers of a hash to a list, and rarely one of another hash. */
  collect(hash: number, into: number[]): void {
    const slot = slotOf(hash, this.#shift);
    const end = this.#from[slot + 1] ?? 0;
    const tag = hash & 0xffff;
    for (let at = this.#from[slot] ?? 0; at < end; at += 1)
      if (this.#tags[at] === tag) into.push(this.#values[at] ?? 0);
  }
}
