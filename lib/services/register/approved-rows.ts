import { approvalSteps } from '../../access/approval-step.ts';
import { endFollowed } from '../../access/succession.ts';
import { readAccesses, sealAccess, templatesOf } from '../../db/accesses.ts';
import { readPins } from '../../db/pins.ts';
import type { AccessEntry, AccessRow, DecisionEntry } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { Store } from '../../db/store.ts';
import { personOf } from '../../records/person-of.ts';
import { type KeptRecord, readRecords } from '../../records/read-records.ts';
import type { AccessRequest, Approver } from '../../records/record.ts';
import { noted } from './access-approval.ts';

/** A decision, with the record that it answers. */
export type Decided = DecisionEntry & { of: KeptRecord };
/** An access that is approved, as it was asked for. */
interface Approved {
  record: string;
  signer: string;
  body: AccessRequest;
  approver: Approver;
  on: string;
}

/**
 * The office's own rows of the accesses that it approves: made from what was asked, or brought to it where it was asked
 * before. One person has one id, whichever of their keys signed. To be called before the transaction.
 */
export async function approvedRows(
  store: Store,
  decided: readonly Decided[],
): Promise<AccessRow[]> {
  const approved = decided.flatMap(({ answer, approver, on, of }): Approved[] => {
    const { id: record, signer, record: said } = of;
    if (said.kind !== 'access-request' || answer !== 'accepted' || !approver) return [];
    return [{ record, signer, body: said.body, approver, on }];
  });
  if (approved.length === 0) return [];
  const settings = await readSettings(store);
  const templates = await templatesOf(store, settings);
  const asked = await askedBefore(store);
  const entries = new Map((await readAccesses(store, settings)).map((each) => [each.id, each]));
  const changed = new Set<string>();
  for (const each of approved) {
    const template = templates.find(({ id }) => id === each.body.template);
    const steps = template ? approvalSteps(template, each.body.type) : [];
    const before = asked(each, each.body.access, [...entries.values()]);
    const after = brought(each, { ...before, steps });
    entries.set(after.id, after);
    const ended = template
      ? endFollowed(template, { before: before.former, after }, [...entries.values()])
      : [];
    for (const one of ended) entries.set(one.id, one);
    for (const { id } of [after, ...ended]) changed.add(id);
  }
  const rows = [...entries.values()].filter(({ id }) => changed.has(id));
  return Promise.all(rows.map((entry) => sealAccess(store, entry)));
}

interface Before {
  /** The row of the same request; null: none. */
  former: AccessEntry | null;
  /** Id of the row that it follows. */
  of: string | null;
  person: string;
}

/** What is here of whoever asks: by the person behind the keys, and the ids of their own register. */
async function askedBefore(store: Store) {
  const records = new Map((await readRecords(store)).map((each) => [each.id, each]));
  const person = personOf(await readPins(store));
  return ({ signer, body }: Approved, access: string, entries: readonly AccessEntry[]): Before => {
    const theirs = entries.flatMap((entry) => {
      const from = records.get(entry.record ?? '');
      if (from?.record.kind !== 'access-request') return [];
      return person(from.signer) === person(signer)
        ? [{ entry, access: from.record.body.access }]
        : [];
    });
    return {
      former: theirs.find((each) => each.access === access)?.entry ?? null,
      of: theirs.find((each) => each.access === body.of)?.entry.id ?? null,
      person: theirs[0]?.entry.person ?? crypto.randomUUID(),
    };
  };
}

/** The row as it was asked for and approved; what the office noted of it since stays. */
function brought(
  { record, body, approver, on }: Approved,
  { former, of, person, steps: signed }: Before & { steps: readonly string[] },
): AccessEntry {
  const days = new Map((former?.steps ?? []).map((each) => [each.id, each.on]));
  for (const each of body.steps) days.set(each.step, each.on);
  for (const id of signed) if (!days.has(id)) days.set(id, on);
  const { template, type, subject: name, profile, organisations, mailbox, until } = body;
  return {
    ...{ id: former?.id ?? crypto.randomUUID(), person, of, record },
    ...{ addedOn: former?.addedOn ?? on, endedOn: former?.endedOn ?? null },
    ...{ reviewedOn: former?.reviewedOn ?? null, agreed: body.agreed, notes: body.notes },
    ...{ template, type, name, profile: profile.id, organisations, mailbox, until },
    ...noted(approver),
    steps: [...days].map(([id, day]) => ({ id, on: day })),
  };
}
