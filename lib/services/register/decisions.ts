import { openRows, sealRow } from '../../db/entry.ts';
import { readPack } from '../../db/packs.ts';
import { readPins } from '../../db/pins.ts';
import type { DecisionRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { Store } from '../../db/store.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import { approvalWay } from '../../policy/approval-way.ts';
import type { KeptRecord } from '../../records/read-records.ts';
import { readRecords } from '../../records/read-records.ts';
import type { Decision, Decisions } from '../../records/record.ts';
import { signRecord } from '../../records/sign-record.ts';
import { change, EntryGone } from '../change.ts';
import { today } from '../clock.ts';
import { answeredBy, type Decided } from './answered-by.ts';
import { approvedRows } from './approved-rows.ts';
import { approverOf } from './approver-of.ts';
import { inTurn } from './change-accesses.ts';
import { openedOf } from './opened-of.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** An authorisation (4.0) bears the security committee's reference and day, where the pack wants its word. */
export class CommitteeMissing extends VigieError {}
/** An authorisation (4.0) has a first and a last day. */
export class DaysMissing extends VigieError {}
/** The decision left: whoever asked may have it already. */
export class AlreadyHandedOver extends VigieError {}
registerErrors({ CommitteeMissing, DaysMissing, AlreadyHandedOver });

/**
 * Decides on a record that counts; it waits, changeable. Throws `CommitteeMissing`, `DaysMissing`, `AlreadyHandedOver`,
 * `EntryGone`, and what `approverOf` and `openedOf` throw.
 */
export function decide(payload: Payload<'decide'>): Promise<null> {
  const { record: id, answer, comment, committee, from, until } = payload;
  return change('decide', payload, ['records', 'decisions'], async (store) => {
    const settings = await readSettings(store);
    const on = today(settings.timeZone);
    const asksCommittee = approvalWay(await readPack(store, settings)) === 'committee';
    const clear = { id, answer: answer ?? 'returned', on, from, until, handedOver: null } as const;
    const approver = answer === 'accepted' ? await approverOf(store, id, payload.approver) : null;
    const opened = answer === 'accepted' ? await openedOf(store, id, payload.opened) : null;
    const secret = { comment, committee, approver, opened };
    const row = await sealRow<DecisionRow>(store, 'decisions', clear, secret);
    return async (tables) => {
      const record = await tables.records.get(id);
      const open = record?.direction === 'in' && record.outcome === 'counted';
      if (!open || !isDecidable(record.kind)) throw new EntryGone('records', { table: 'records' });
      const authorises = record.kind === 'platform-request' && answer === 'accepted';
      if (authorises && asksCommittee && !committee) throw new CommitteeMissing(id);
      if (authorises && !(from && until && from <= until)) throw new DaysMissing(id);
      const former = await tables.decisions.get(id);
      if (former?.handedOver) throw new AlreadyHandedOver(id);
      if (answer === null) await tables.decisions.delete(id);
      else await tables.decisions.put(row);
      return null;
    };
  });
}

/** Signs what waits, one record a person; nothing waits: none. Throws what `signRecord` throws. */
export function handOverDecisions(
  payload: Payload<'handOverDecisions'>,
): Promise<{ records: readonly string[] }> {
  const touched = ['records', 'decisions', 'accesses'] as const;
  return inTurn(() =>
    change('hand-over-decisions', payload, touched, async (store) => {
      const records = await readRecords(store);
      const waiting = await readWaiting(store, records);
      const signed = await Promise.all(
        batches(waiting).map(async (batch) => {
          const row = await signRecord(store, 'decisions', batch, alone);
          return { row, decided: batch.decisions.map(({ record }) => record) };
        }),
      );
      const known = { records, pins: await readPins(store) };
      const accesses = await approvedRows(store, waiting.map(answeredBy(known)), known);
      return async (tables) => {
        await tables.accesses.bulkPut(accesses);
        for (const { row, decided } of signed) {
          await tables.records.add(row);
          for (const id of decided) await tables.decisions.update(id, { handedOver: row.id });
        }
        return { records: signed.map(({ row }) => row.id) };
      };
    }),
  );
}

const alone = { about: null, replaces: null, version: 1 };
/** So that the longest comments stay within a record's limit. */
const mostInOne = 25;

async function readWaiting(store: Store, kept: readonly KeptRecord[]): Promise<Decided[]> {
  const rows = await store.db.decisions.filter(({ handedOver }) => handedOver === null).toArray();
  const records = new Map(kept.map((each) => [each.id, each]));
  const entries = await openRows(store, 'decisions', rows);
  return entries.flatMap((entry) => {
    const of = records.get(entry.id);
    return of ? [{ ...entry, of }] : [];
  });
}

/** By the key that each answers. */
function batches(waiting: readonly Decided[]): Decisions[] {
  const to = new Map<string, Decision[]>();
  for (const { id, of, handedOver: _, ...said } of waiting) {
    if (!isDecidable(of.kind)) continue;
    const decision = { record: id, kind: of.kind, ...said };
    to.set(of.signer, [...(to.get(of.signer) ?? []), decision]);
  }
  return [...to].flatMap(([signer, decisions]) =>
    Array.from({ length: Math.ceil(decisions.length / mostInOne) }, (_, turn) => ({
      to: signer,
      decisions: decisions.slice(turn * mostInOne, (turn + 1) * mostInOne),
    })),
  );
}

function isDecidable(kind: KeptRecord['kind']): kind is Decision['kind'] {
  return kind !== 'decisions' && kind !== 'key-change';
}
