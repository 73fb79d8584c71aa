import type { PinEntry } from '../db/rows.ts';
import { decisionsOn, lastWords, type MadeDecision } from '../records/decisions-on.ts';
import { personOf } from '../records/person-of.ts';
import type { KeptRecord } from '../records/read-records.ts';
import type { Answer } from '../records/record.ts';

/** A record that this person signed, and what the principal answered. */
export interface Given {
  kept: KeptRecord;
  state: 'made' | 'waiting' | 'replaced' | Answer;
  /** The last word of each principal, latest first; they may contradict one another. */
  answers: readonly MadeDecision[];
}
/** Signed records came, by a key that nobody vouched for yet. */
export interface UnknownKey {
  fingerprint: string;
  person: string;
  records: number;
}
/** The own records, latest first, each with its answers. */
export function givenOf(records: readonly KeptRecord[], pins: readonly PinEntry[]): Given[] {
  const decided = decisionsOn(records);
  const own = records.filter(({ direction }) => direction === 'out');
  const replaced = new Set(own.map(({ replaces }) => replaces));
  return own
    .map((kept): Given => {
      const answers = lastWords(decided.get(kept.id) ?? [], personOf(pins)).reverse();
      const [latest] = answers;
      const waiting = kept.delivered ? 'waiting' : 'made';
      const state = latest?.answer ?? waiting;
      return { kept, answers, state: replaced.has(kept.id) ? 'replaced' : state };
    })
    .reverse();
}

/** Keys that wait for somebody to compare them. */
export function unknownOf(records: readonly KeptRecord[], pins: readonly PinEntry[]): UnknownKey[] {
  const keys = new Map<string, UnknownKey>();
  for (const { outcome, signer, record } of records) {
    if (outcome !== 'unpinned' || pins.some(({ id }) => id === signer)) continue;
    const known = keys.get(signer);
    const person = record.person;
    keys.set(signer, { fingerprint: signer, person, records: (known?.records ?? 0) + 1 });
  }
  return [...keys.values()];
}
