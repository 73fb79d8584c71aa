import { openRows } from '../db/entry.ts';
import { readPins } from '../db/pins.ts';
import { postsWithoutGroup } from '../db/posts-without-group.ts';
import { readSettings } from '../db/settings.ts';
import type { Store } from '../db/store.ts';
import { checklistOf, listId } from '../destruction/checklist.ts';
import { listsFor } from '../destruction/lists.ts';
import { sparedBy } from '../destruction/spared.ts';
import { type ChecklistState, stateOf } from '../destruction/state.ts';
import { withoutGroup } from '../destruction/without-group.ts';
import type { Pack } from '../policy/schema.ts';
import { decisionsOn, lastWords, type MadeDecision } from '../records/decisions-on.ts';
import { isOpened } from '../records/opened-proof.ts';
import { personOf } from '../records/person-of.ts';
import { type KeptRecord, readRecords } from '../records/read-records.ts';
import type { Answer, SignedRecord } from '../records/record.ts';

/** How a school year stands. */
export interface YearStanding {
  /** By the list's id. */
  states: ReadonlyMap<string, ChecklistState>;
  /** The principal accepted the sealed consents, with the proof that their file was opened (5.9, reading A-24). */
  consentsAccepted: boolean;
}

/**
 * The lists of a school year with what became of each on a day; `due`: last day for its confirmations. Accepted is only
 * what every principal who decided accepts. Throws `SealBroken`.
 */
export async function yearStanding(
  store: Store,
  pack: Pack | null,
  { year, due, today }: { year: string; due: string; today: string },
): Promise<YearStanding> {
  const { db } = store;
  const groups = await db.groups.filter(({ schoolYear }) => schoolYear === year).toArray();
  const calendar = { ...(await readSettings(store)), from: pack?.schoolYear.from };
  const ids = [...groups.map(({ id }) => id), withoutGroup(year)];
  const [students, ofGroups, loose, notices, rows, records, pins] = await Promise.all([
    db.students.where('group').anyOf(ids).toArray(),
    db.ledger.where('group').anyOf(ids).toArray(),
    postsWithoutGroup(db.ledger, year, calendar),
    db.notices.where('group').anyOf(ids).toArray(),
    db.checklists.where('group').anyOf(ids).toArray(),
    readRecords(store),
    readPins(store),
  ]);
  const posts = [...ofGroups, ...loose];
  const theirs = students.map(({ id }) => id);
  const consents = await db.consents.where('student').anyOf(theirs).toArray();
  const exports = await db.exports.where('schoolYear').equals(year).toArray();
  const used = { groups, students, posts, consents, notices, exports };
  const spared = sparedBy(pack);
  const entries = new Map(
    (await openRows(store, 'checklists', rows)).map((each) => [each.id, each]),
  );
  const decidedOn = lastDecisions(records, personOf(pins));
  // A body that asks for no destruction has no list of it.
  const keys = pack && !pack.retention ? [] : listsFor(used, spared);
  const states = keys.map((key) => {
    const id = listId(key);
    const entry = entries.get(id) ?? null;
    const list = checklistOf(key, posts, entry);
    const answer = answerOf(decidedOn(id));
    const facts = { begun: entry !== null, answer, held: list.onHold.size };
    return [id, stateOf(facts, due, today)] as const;
  });
  return { states: new Map(states), consentsAccepted: await areOpened(decidedOn(year)) };
}

/** An own statement with the last word of each principal on it. */
interface Decided {
  record: SignedRecord;
  words: readonly MadeDecision[];
}

/** The last own statement about something with what was decided on it; null: there is none. */
function lastDecisions(
  records: readonly KeptRecord[],
  person: (fingerprint: string) => string,
): (about: string) => Decided | null {
  const made = decisionsOn(records);
  const kinds = ['destruction-confirmation', 'consents-export'];
  const own = records.filter((each) => each.direction === 'out' && kinds.includes(each.kind));
  const lastOf = new Map(own.map((each) => [each.about, each]));
  return (about) => {
    const last = lastOf.get(about);
    return last ? { record: last.record, words: lastWords(made.get(last.id) ?? [], person) } : null;
  };
}

function answerOf(decided: Decided | null): Answer | 'waiting' | null {
  if (!decided) return null;
  const said = decided.words.map(({ answer }) => answer);
  return said.find((answer) => answer !== 'accepted') ?? said[0] ?? 'waiting';
}

async function areOpened(decided: Decided | null): Promise<boolean> {
  if (decided?.record.kind !== 'consents-export' || answerOf(decided) !== 'accepted') return false;
  const { body } = decided.record;
  const proven = await Promise.all(decided.words.map(({ opened }) => isOpened(body, opened)));
  return proven.every(Boolean);
}
