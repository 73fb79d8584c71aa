import type { PinEntry } from '../db/rows.ts';
import { decisionsOn, type Settled } from './decisions-on.ts';
import type { Incoming, Known } from './incoming.ts';
import { personOf } from './person-of.ts';
import type { Outcome } from './record.ts';
import { judge } from './verify-record.ts';

const elsewhere: readonly Outcome[] = ['other-pack', 'other-school', 'other-year'];

/**
 * What becomes of each record, in whatever order they came, beside what is known: by its id. `pins`: all that stand,
 * new ones included (`followKeys`).
 */
export function settle(
  incoming: readonly Incoming[],
  known: Known,
  pins: readonly PinEntry[],
): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  const pinOf = new Map(pins.map((pin) => [pin.id, pin]));
  const concerns = concerned(incoming, known);
  const trusted = new Trusted(personOf(pins), known.records);
  // The latest first: it may take the place of the others.
  for (const each of [...incoming].sort(latestFirst)) {
    let outcome = judge(each.record, pinOf.get(each.signer), known.here);
    if (!elsewhere.includes(outcome) && !concerns(each)) outcome = 'not-mine';
    if (outcome === 'counted') outcome = trusted.beside(each);
    outcomes.set(each.id, outcome);
    trusted.add({ ...each, outcome });
  }
  return outcomes;
}

/** Whether a record is for whoever reads here: a colleague's, in a shared folder, is nobody else's business. */
function concerned(
  incoming: readonly Incoming[],
  { office, own, records }: Known,
): (one: Incoming) => boolean {
  const all = new Set([...incoming, ...records].map(({ id }) => id));
  const out = records.filter(({ direction }) => direction === 'out');
  const mine = new Set(out.map(({ id }) => id));
  return ({ record }) => {
    if (record.kind === 'key-change') return office || record.role === 'principal';
    if (record.kind !== 'decisions') return office;
    const { to, decisions } = record.body;
    const answers = (ids: ReadonlySet<string>) => decisions.some((each) => ids.has(each.record));
    return (own.has(to) && answers(mine)) || (office && answers(all));
  };
}

/** What counts so far, by person. */
class Trusted {
  readonly #personOf: (fingerprint: string) => string;
  readonly #byId = new Map<string, Settled>();
  readonly #byPerson = new Map<string, Settled[]>();

  constructor(person: (fingerprint: string) => string, records: readonly Settled[]) {
    this.#personOf = person;
    for (const each of records) this.add(each);
  }

  add(kept: Settled): void {
    if (kept.outcome !== 'counted' && kept.outcome !== 'superseded') return;
    const person = this.#personOf(kept.signer);
    this.#byId.set(kept.id, kept);
    const own = this.#byPerson.get(person) ?? [];
    own.push(kept);
    this.#byPerson.set(person, own);
  }

  /** What a record that would count is, beside the others: nobody corrects for another; a later word stands. */
  beside({ id, record, signer }: Incoming): Outcome {
    const person = this.#personOf(signer);
    const corrected = record.replaces === null ? undefined : this.#byId.get(record.replaces);
    if (corrected && this.#personOf(corrected.signer) !== person) return 'other-key';
    const own = this.#byPerson.get(person) ?? [];
    if (own.some((each) => each.record.replaces === id)) return 'superseded';
    if (record.kind !== 'decisions') return 'counted';
    const made = decisionsOn(own);
    const isLate = (decided: string) =>
      made.get(decided)?.some(({ issuedAt }) => issuedAt > record.issuedAt);
    return record.body.decisions.every((each) => isLate(each.record)) ? 'superseded' : 'counted';
  }
}

function latestFirst(a: Incoming, b: Incoming): number {
  return b.record.issuedAt.localeCompare(a.record.issuedAt) || b.id.localeCompare(a.id);
}
