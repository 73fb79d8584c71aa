import { approvalSteps } from '../../access/approval-step.ts';
import { endFollowed } from '../../access/succession.ts';
import { withoutApproval } from '../../access/without-approval.ts';
import { sealAccess } from '../../db/accesses.ts';
import type { AccessEntry, AccessRow } from '../../db/rows.ts';
import type { Store } from '../../db/store.ts';
import { personOf } from '../../records/person-of.ts';
import type { KeptRecord } from '../../records/read-records.ts';
import type { AccessRequest, Approver } from '../../records/record.ts';
import { noted } from './access-approval.ts';
import { readRegister } from './change-accesses.ts';

/** How a request stands: accepted by every principal who decided, with the latest one's words and day. */
export interface Answered {
  of: KeptRecord;
  accepted: boolean;
  approver: Approver | null;
  on: string;
}
/** A request for access that is answered. */
interface Settled extends Omit<Answered, 'of'> {
  record: string;
  signer: string;
  body: AccessRequest;
}

/**
 * The office's own rows of the accesses that are approved, here or by another principal: made from what was asked, or
 * brought to it where it was asked before; the approval is taken back once one of them no longer accepts. One person
 * has one id, whichever of their keys signed. To be called before the transaction; `known`: what stands from now on.
 */
export async function approvedRows(
  store: Store,
  answered: readonly Answered[],
  known: Known,
): Promise<AccessRow[]> {
  const settled = answered.flatMap(({ of, ...said }): Settled[] => {
    const { id: record, signer, record: asked } = of;
    return asked.kind === 'access-request' ? [{ ...said, record, signer, body: asked.body }] : [];
  });
  const approved = settled.filter(({ accepted }) => accepted);
  if (settled.length === 0) return [];
  const { templates, entries: kept } = await readRegister(store);
  const asked = askedBefore(known);
  const entries = new Map(kept.map((each) => [each.id, each]));
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
  for (const { record, body } of settled.filter(({ accepted }) => !accepted)) {
    const row = [...entries.values()].find((each) => each.record === record && each.approver);
    const template = templates.find(({ id }) => id === body.template);
    if (!row || !template) continue;
    for (const one of withoutApproval(template, row, [...entries.values()])) {
      entries.set(one.id, one);
      changed.add(one.id);
    }
  }
  const rows = [...entries.values()].filter(({ id }) => changed.has(id));
  return Promise.all(rows.map((entry) => sealAccess(store, entry)));
}

/** All records and keys, those that are coming in included. */
interface Known {
  records: readonly KeptRecord[];
  pins: Parameters<typeof personOf>[0];
}
type ById = ReadonlyMap<string, AccessEntry>;

/** What is here of whoever signs, by the ids of their own register; the person behind several keys is one. */
function askedBefore({
  records,
  pins,
}: Known): (signer: string, entries: readonly AccessEntry[]) => ById {
  const byId = new Map(records.map((each) => [each.id, each]));
  const person = personOf(pins);
  return (signer, entries) =>
    new Map(
      entries.flatMap((entry) => {
        const from = byId.get(entry.record ?? '');
        if (from?.record.kind !== 'access-request') return [];
        if (person(from.signer) !== person(signer)) return [];
        return [[from.record.body.access, entry] as const];
      }),
    );
}

/** The row as it was asked for and approved; what the office noted of it since stays. */
function brought(
  { record, body, approver, on }: Settled,
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
    id: before?.id ?? crypto.randomUUID(),
    person,
    of: null,
    record,
    addedOn: before?.addedOn ?? on,
    endedOn: before?.endedOn ?? null,
    reviewedOn: before?.reviewedOn ?? null,
    agreed: body.agreed,
    notes: body.notes,
    template,
    type,
    name,
    profile: profile.id,
    organisations,
    mailbox,
    until,
    ...noted(approver),
    steps: [...days].map(([id, day]) => ({ id, on: day })),
  };
}
