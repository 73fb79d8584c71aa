import type { PinEntry } from '../db/rows.ts';

type Pins = readonly Pick<PinEntry, 'id' | 'next' | 'role' | 'staff' | 'person'>[];

/**
 * Who stands behind a fingerprint, the same for all keys of one person: one took the other's place, or whoever vouched
 * for both said so. An office that was handed over stays one.
 */
export function personOf(pins: Pins): (fingerprint: string) => string {
  const pinOf = new Map(pins.map((pin) => [pin.id, pin]));
  const people = new Map(pins.map((pin) => [pin.id, lastOf(pin, pinOf)]));
  return (fingerprint) => people.get(fingerprint) ?? fingerprint;
}

function lastOf(pin: Pins[number], pinOf: ReadonlyMap<string, Pins[number]>): string {
  let last = pin;
  // No longer than there are keys: a circle, which no honest person makes, ends too.
  for (let turn = 0; turn < pinOf.size && last.next !== null; turn += 1) {
    last = pinOf.get(last.next) ?? last;
  }
  return last.staff === null ? `${last.role}|${last.person}` : `staff|${last.staff}`;
}
