import type { Tables } from '../../db/commit.ts';
import { readSettings } from '../../db/settings.ts';
import type { Store } from '../../db/store.ts';
import { decisionsOn, lastWords, type MadeDecision } from '../../records/decisions-on.ts';
import { personOf } from '../../records/person-of.ts';
import type { TakenIn } from '../../records/take-in.ts';
import { approveOwn } from './approve-own.ts';
import { type Answered, approvedRows } from './approved-rows.ts';
import { authorise } from './authorise.ts';
import { validateDocument } from './validate-document.ts';

/**
 * What decisions that just came do to this register: an authorisation (4.0), the validation of a document (5.1), the
 * approval of an access (001, clause 10), one's own or, in an office, one that another principal decided on. It is done
 * while every principal who decided accepts; where they contradict one another the school settles it first. To be
 * called before the transaction; returns what runs in it.
 */
export async function effectsOf(
  store: Store,
  { records, pins, changed }: TakenIn,
): Promise<(tables: Tables) => Promise<void>> {
  const made = decisionsOn(records);
  const last = personOf(pins);
  const decided = new Set(
    changed.records.flatMap(({ record }) =>
      record.kind === 'decisions' ? record.body.decisions.map((each) => each.record) : [],
    ),
  );
  const came = new Set(changed.records.map(({ id }) => id));
  const isOffice = (await readSettings(store)).role === 'principal';
  const acts: ((tables: Tables) => Promise<void>)[] = [];
  const answered: Answered[] = [];
  for (const kept of records) {
    const { id, about, direction, outcome, record } = kept;
    // Whichever came first: a request, or what another principal said of it.
    if (!decided.has(id) && !(direction === 'in' && came.has(id))) continue;
    const words = lastWords(made.get(id) ?? [], last);
    const accepted = words.length > 0 && words.every(({ answer }) => answer === 'accepted');
    const said = latest(words);
    if (direction === 'in') {
      if (isOffice && said && outcome === 'counted') {
        answered.push({ of: kept, accepted, approver: said.approver, on: said.on });
      }
      continue;
    }
    if (record.kind === 'platform-request') {
      acts.push(await authorise(store, id, record.body, accepted ? words : []));
    }
    if (record.kind === 'access-request' && about !== null) {
      const all = made.get(id) ?? [];
      acts.push(await approveOwn(store, { about, body: record.body }, { words, made: all }));
    }
    if (record.kind === 'information-document' && accepted && about !== null) {
      acts.push(await validateDocument(store, about, record.body, said));
    }
  }
  const rows = await approvedRows(store, answered, { records, pins });
  return async (tables) => {
    await tables.accesses.bulkPut(rows);
    for (const act of acts) await act(tables);
  };
}

function latest(words: readonly MadeDecision[]): MadeDecision | undefined {
  return [...words].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
}
