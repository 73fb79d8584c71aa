import type { PinEntry, RecordEntry } from '../db/rows.ts';
import type { Answer, Decision, Outcome, SignedRecord } from '../records/record.ts';

/** A record that this person signed, and what the principal answered. */
export interface Given {
  entry: RecordEntry;
  said: SignedRecord;
  state: 'made' | 'waiting' | 'replaced' | Answer;
  /** Of each principal who answered the last one that counts, latest first; they may contradict one another. */
  answers: readonly GivenAnswer[];
}
export interface GivenAnswer {
  decision: Decision;
  /** Who signed it. */
  person: string;
  signer: string;
  at: string;
}
/** Signed records came, by a key that nobody vouched for yet. */
export interface UnknownKey {
  fingerprint: string;
  /** Of the fingerprint, in the page's language. */
  words: string;
  person: string;
  records: number;
}
export interface KnownKey {
  pin: PinEntry;
  words: string;
}
/** All that passed between this person and the principal. */
export interface Exchanges {
  /** Latest first. */
  given: readonly Given[];
  unknown: readonly UnknownKey[];
  known: readonly KnownKey[];
  /** null: nothing was signed yet. */
  own: { words: string; madeOn: string } | null;
}
/** What came of one file. */
export interface Received {
  name: string;
  outcome: Outcome;
}

/** One record brought in or made, with what it says. */
export interface ReadRecord {
  entry: RecordEntry;
  said: SignedRecord;
}

/** The own records, latest first, each with its counted answers. */
export function givenOf(records: readonly ReadRecord[]): Given[] {
  const answers = new Map<string, Map<string, GivenAnswer>>();
  const counted = records.filter(
    ({ entry: { direction, outcome } }) => direction === 'in' && outcome === 'counted',
  );
  for (const { entry, said } of byInstant(counted)) {
    if (said.kind !== 'decisions') continue;
    for (const decision of said.body.decisions) {
      const ofRecord = answers.get(decision.record) ?? new Map<string, GivenAnswer>();
      answers.set(decision.record, ofRecord);
      const { signer } = entry;
      // The later of one principal takes the place of the former.
      ofRecord.set(signer, { decision, person: said.person, signer, at: said.issuedAt });
    }
  }
  const replaced = new Set(
    records.flatMap(({ entry: { direction, replaces } }) =>
      direction === 'out' && replaces !== null ? [replaces] : [],
    ),
  );
  return byInstant(records.filter(({ entry }) => entry.direction === 'out'))
    .reverse()
    .map(({ entry, said }) => {
      const theirs = [...(answers.get(entry.id)?.values() ?? [])].sort((a, b) =>
        a.at < b.at ? 1 : -1,
      );
      return { entry, said, answers: theirs, state: stateOf(entry, theirs, replaced) };
    });
}

function stateOf(
  entry: RecordEntry,
  [latest]: readonly GivenAnswer[],
  replaced: ReadonlySet<string>,
): Given['state'] {
  if (replaced.has(entry.id)) return 'replaced';
  if (latest) return latest.decision.answer;
  return entry.delivered ? 'waiting' : 'made';
}

function byInstant(records: readonly ReadRecord[]): ReadRecord[] {
  return [...records].sort((a, b) => (a.said.issuedAt < b.said.issuedAt ? -1 : 1));
}
