/** A set of tokens of one draft: a byte for each. */
export class Marks {
  readonly #marked: Uint8Array;

  /** `length`: tokens of the draft. */
  constructor(length: number) {
    this.#marked = new Uint8Array(length);
  }

  /** Marks the tokens from `first` to `after`, exclusive. */
  add(first: number, after = first + 1): void {
    this.#marked.fill(1, first, after);
  }

  /** False before the first token and after the last. */
  has(i: number): boolean {
    return i >= 0 && i < this.#marked.length && this.#marked[i] === 1;
  }
}
