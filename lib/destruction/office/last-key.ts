/** For each key, the one that stands for its person now: of several used one after the other, the last. */
export function lastKey(
  pins: readonly { id: string; next: string | null }[],
): (fingerprint: string) => string {
  const next = new Map(pins.map((pin) => [pin.id, pin.next]));
  return (fingerprint) => {
    const seen = new Set<string>();
    let last = fingerprint;
    for (;;) {
      seen.add(last);
      const following = next.get(last);
      if (!following || seen.has(following)) return last;
      last = following;
    }
  };
}
