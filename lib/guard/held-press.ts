/** A second press this soon, in milliseconds, belongs to the first: a double press must not answer the dialog unread. */
const doublePress = 500;

/** The press that was held: what is left of it, repeats included, must not reach the dialog that it opened. */
export class HeldPress {
  private key: string | null = null;
  private down = false;
  private until = 0;

  begin(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    this.key = event.key;
    this.down = true;
    this.until = event.timeStamp + doublePress;
  }

  /** True for an event that is still of the held press, or the second click of a double click. */
  swallows(event: Event): boolean {
    const { type, timeStamp } = event;
    if (type === 'click') return (event as MouseEvent).detail > 1;
    const { key, repeat } = event as KeyboardEvent;
    if (key !== this.key) return false;
    if (type === 'keydown' && !repeat && timeStamp >= this.until) {
      // The key came up where nobody saw it (another window): this is a new press.
      this.key = null;
      return false;
    }
    if (type === 'keyup') {
      const ends = this.down;
      this.down = false;
      return ends || timeStamp < this.until;
    }
    return true;
  }
}
