import type { PinEntry } from '../db/rows.ts';
import { fingerprintOf } from './fingerprint.ts';
import { algorithm } from './header.ts';
import type { Incoming, Known } from './incoming.ts';
import { judge } from './verify-record.ts';

/**
 * The pins after everything that was brought in: keys that the school body's policy names, and keys that took the place
 * of others. In whatever order they came: a change that waits for another is looked at again.
 */
export async function followKeys(
  incoming: readonly Incoming[],
  { pins, trusted, here, today }: Known,
): Promise<PinEntry[]> {
  const all = new Map(pins.map((pin) => [pin.id, pin]));
  for (const { signer, publicKey, record } of incoming) {
    if (all.has(signer) || !trusted.has(signer) || record.role !== 'principal') continue;
    const { person } = record;
    all.set(signer, { ...fresh(signer, publicKey, today), role: 'principal', staff: null, person });
  }
  let moved = true;
  while (moved) {
    moved = false;
    for (const { signer, record } of incoming) {
      const pin = all.get(signer);
      if (record.kind !== 'key-change' || !pin || pin.next !== null) continue;
      const { next, person, reason } = record.body;
      const id = await fingerprintOf(next);
      if (id === null || id === signer || judge(record, pin, here) !== 'counted') continue;
      all.set(signer, { ...pin, next: id, revokedOn: record.issuedOn });
      const name = reason === 'handover' ? person : pin.person;
      // Somebody may have vouched for it, or revoked it, before.
      if (!all.has(id)) all.set(id, { ...pin, ...fresh(id, next, today), person: name });
      moved = true;
    }
  }
  return [...all.values()];
}

function fresh(id: string, publicKey: string, pinnedOn: string) {
  return { id, publicKey, algorithm, pinnedOn, revokedOn: null, next: null } as const;
}
