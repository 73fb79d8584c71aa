import type { PinEntry } from '../db/rows.ts';
import { keyIn } from './envelope.ts';
import type { Incoming, Known } from './incoming.ts';
import { followKeys } from './key-changes.ts';
import type { KeptRecord } from './read-records.ts';
import type { Outcome } from './record.ts';
import { settle } from './settle.ts';

/** A record that is brought in, as it came. */
export interface Brought extends Incoming {
  jws: string;
  /** Of the file. */
  name: string;
}
export interface TakenIn {
  /** By id of the record; those that waited for a key included. */
  outcomes: ReadonlyMap<string, Outcome>;
  /** All that stand from now on. */
  records: readonly KeptRecord[];
  pins: readonly PinEntry[];
  /** Those of them that are new or other than before. */
  changed: { records: readonly KeptRecord[]; pins: readonly PinEntry[] };
}

/** Outcomes that are kept; whatever else is refused leaves nothing behind. */
const keeps: readonly Outcome[] = ['counted', 'superseded', 'unpinned'];

/** Settles what is brought in, and again what waited for a key. `at`: ISO 8601, UTC. */
export async function takeIn(
  brought: readonly Brought[],
  known: Known,
  at: string,
): Promise<TakenIn> {
  const waiting = known.records.filter(({ outcome }) => outcome === 'unpinned');
  const waited = waiting.map((each) => ({ ...each, publicKey: keyIn(each.jws) ?? '' }));
  const incoming = [...brought, ...waited];
  const pins = await followKeys(incoming, known);
  const outcomes = settle(incoming, known, pins);
  const made = brought.map((each) => asKept(each, outcomes.get(each.id) ?? 'unpinned', at));
  const again = waiting.flatMap((each) => {
    const outcome = outcomes.get(each.id) ?? each.outcome;
    return outcome === 'counted' || outcome === 'superseded' ? [{ ...each, outcome }] : [];
  });
  const records = [...made.filter(({ outcome }) => keeps.includes(outcome)), ...again];
  const ids = new Set(records.map(({ id }) => id));
  return {
    outcomes,
    records: [...known.records.filter(({ id }) => !ids.has(id)), ...records],
    pins,
    changed: { records, pins: pins.filter((pin) => !known.pins.includes(pin)) },
  };
}

function asKept(
  { id, jws, name, record, signer }: Brought,
  outcome: Outcome,
  at: string,
): KeptRecord {
  const { kind, schoolYear, replaces } = record;
  const clear = { id, kind, direction: 'in', schoolYear, signer, at, about: null } as const;
  return { ...clear, replaces, outcome, delivered: null, jws, name, record };
}
