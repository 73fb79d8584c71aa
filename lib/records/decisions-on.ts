import type { Decision, Outcome, SignedRecord } from './record.ts';

/** A record, and what became of it. */
export interface Settled {
  /** SHA-256 of its characters. */
  id: string;
  /** Fingerprint of the key that signed it. */
  signer: string;
  outcome: Outcome;
  record: SignedRecord;
}

/** One decision of one principal on one record. */
export interface MadeDecision extends Decision {
  /** Id of the record of decisions that carries it. */
  carriedBy: string;
  /** Fingerprint of who decided, and the name as signed. */
  by: string;
  person: string;
  issuedAt: string;
}

/** What was decided, by the id of the record that it answers, oldest first: all of it, contradictions included. */
export function decisionsOn(records: readonly Settled[]): Map<string, MadeDecision[]> {
  const made = new Map<string, MadeDecision[]>();
  const counted = records.filter(
    ({ outcome }) => outcome === 'counted' || outcome === 'superseded',
  );
  for (const { id, signer, record } of counted) {
    if (record.kind !== 'decisions') continue;
    const { person, issuedAt } = record;
    for (const decision of record.body.decisions) {
      const former = made.get(decision.record) ?? [];
      const one = { ...decision, carriedBy: id, by: signer, person, issuedAt };
      made.set(decision.record, [...former, one].sort(byTime));
    }
  }
  return made;
}

/** The last word of each principal; `personOf`: the key that stands for whoever used several, one after the other. */
export function lastWords(
  made: readonly MadeDecision[],
  personOf: (fingerprint: string) => string,
): MadeDecision[] {
  return [...new Map([...made].sort(byTime).map((each) => [personOf(each.by), each])).values()];
}

function byTime(a: MadeDecision, b: MadeDecision): number {
  return a.issuedAt === b.issuedAt
    ? a.carriedBy.localeCompare(b.carriedBy)
    : a.issuedAt.localeCompare(b.issuedAt);
}
