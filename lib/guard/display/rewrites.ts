/** A page that puts its text back so often in a row, each time within a second, has the last word. */
const most = 10;
const inARow = 1_000;

/** Counts how often each place of a page was written: a page that answers every change with one must not go on for good. */
export class Rewrites {
  private readonly places = new WeakMap<Element, { count: number; at: number }>();

  /** False where the page has the last word. `at`: milliseconds; the nodes of one place written at once count once. */
  allows(place: Element, at: number): boolean {
    const known = this.places.get(place);
    if (known && known.count > most) return false;
    if (known?.at === at) return true;
    const count = known && at - known.at < inARow ? known.count + 1 : 1;
    this.places.set(place, { count, at });
    return count <= most;
  }
}
