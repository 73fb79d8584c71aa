/** Lists of numbers, one behind the other in one typed array. */
export class NumberLists {
  readonly #from: Uint32Array;
  readonly #values: Uint16Array | Uint32Array;

  /** `limit`: no number is as large. */
  constructor(lists: readonly (readonly number[])[], limit: number) {
    this.#from = new Uint32Array(lists.length + 1);
    let end = 0;
    lists.forEach((list, at) => {
      end += list.length;
      this.#from[at + 1] = end;
    });
    this.#values = limit > 0xffff ? new Uint32Array(end) : new Uint16Array(end);
    lists.forEach((list, at) => {
      this.#values.set(list, this.#from[at] ?? 0);
    });
  }

  /** The list at a place; empty where there is none. */
  at(place: number): number[] {
    const list: number[] = [];
    const end = this.#from[place + 1] ?? 0;
    for (let k = this.#from[place] ?? 0; k < end; k += 1) list.push(this.#values[k] ?? 0);
    return list;
  }
}
