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
  // First all rows, then what each follows: one may follow another of the same batch, in whatever order they came.
  const placed = approved.map((each) => {
    const theirs = asked(each.signer, [...entries.values()]);
    const before = theirs.get(each.body.access) ?? null;
    const [known] = theirs.values();
    const person = known?.person ?? crypto.randomUUID();
    const template = templates.find(({ id }) => id === each.body.template);
    const row = brought(each, {
      before,
      person,
      signed: template ? approvalSteps(template, each.body.type) : [],
    });
    entries.set(row.id, row);
    return { each, before, template, id: row.id };
  });
  for (const { each, before, template, id } of placed) {
    const row = entries.get(id);
    if (!row) continue;
    const of = asked(each.signer, [...entries.values()]).get(each.body.of ?? '')?.id ?? null;
    const after = { ...row, of };
    entries.set(id, after);
    const ended = template ? endFollowed(template, { before, after }, [...entries.values()]) : [];
    for (const one of ended) entries.set(one.id, one);
    for (const one of [after, ...ended]) changed.add(one.id);
  }
  const rows = [...entries.values()].filter(({ id }) => changed.has(id));
  return Promise.all(rows.map((entry) => sealAccess(store, entry)));
}

type ById = ReadonlyMap<string, AccessEntry>;

/** What is here of whoever signs, by the ids of their own register; the person behind several keys is one. */
async function askedBefore(
  store: Store,
): Promise<(signer: string, entries: readonly AccessEntry[]) => ById> {
  const records = new Map((await readRecords(store)).map((each) => [each.id, each]));
  const person = personOf(await readPins(store));
  return (signer, entries) =>
    new Map(
      entries.flatMap((entry) => {
        const from = records.get(entry.record ?? '');
        if (from?.record.kind !== 'access-request') return [];
        if (person(from.signer) !== person(signer)) return [];
        return [[from.record.body.access, entry] as const];
      }),
    );
}

/** The row as it was asked for and approved; what the office noted of it since stays. */
function brought(
  { record, body, approver, on }: Approved,
  {
    before,
    person,
    signed,
  }: { before: AccessEntry | null; person: string; signed: readonly string[] },
): AccessEntry {
  const days = new Map((before?.steps ?? []).map((each) => [each.id, each.on]));
  for (const each of body.steps) days.set(each.step, each.on);
  for (const id of signed) if (!days.has(id)) days.set(id, on);
  const { template, type, subject: name, profile, organisations, mailbox, until } = body;
  return {
    ...{ id: before?.id ?? crypto.randomUUID(), person, of: null, record },
    ...{ addedOn: before?.addedOn ?? on, endedOn: before?.endedOn ?? null },
    ...{ reviewedOn: before?.reviewedOn ?? null, agreed: body.agreed, notes: body.notes },
    ...{ template, type, name, profile: profile.id, organisations, mailbox, until },
    ...noted(approver),
    steps: [...days].map(([id, day]) => ({ id, on: day })),
  };
}
