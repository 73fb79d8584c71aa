/** A gate that opens at most `most` times in any `within` milliseconds of the clock it is told. */
export function bounded(most: number, within: number): (now: number) => boolean {
  let times: number[] = [];
  return (now) => {
    times = times.filter((time) => now - time < within);
    if (times.length >= most) return false;
    times.push(now);
    return true;
  };
}
