export interface Median {
  median: number;
  /** Ends of an interval that holds the true median in at least 95 of 100 cases. */
  low: number;
  high: number;
}

/**
 * Median with its 95 % interval by order statistics (no assumption on the distribution); fewer than six values have no
 * such interval: then it is their whole range. Throws `RangeError` without values.
 */
export function medianOf(values: readonly number[]): Median {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => {
    const value = sorted[index];
    if (value === undefined) throw new RangeError('no values');
    return value;
  };
  const { length } = sorted;
  const middle = (at((length - 1) >> 1) + at(length >> 1)) / 2;
  const out = outside(length);
  return { median: middle, low: at(out), high: at(length - 1 - out) };
}

/** How many values at each end lie outside of the interval: the most whose tail of a fair coin is 2.5 % at most. */
function outside(length: number): number {
  let tail = 0;
  let ways = 0.5 ** length;
  let count = 0;
  for (;;) {
    tail += ways;
    if (tail > 0.025) return Math.max(0, count - 1);
    ways *= (length - count) / (count + 1);
    count += 1;
  }
}
