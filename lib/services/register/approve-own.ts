import { approvalSteps } from '../../access/approval-step.ts';
import { endFollowed } from '../../access/succession.ts';
import { sealAccess } from '../../db/accesses.ts';
import type { Tables } from '../../db/commit.ts';
import type { AccessEntry } from '../../db/rows.ts';
import type { Store } from '../../db/store.ts';
import type { MadeDecision } from '../../records/decisions-on.ts';
import type { AccessRequest } from '../../records/record.ts';
import { noted } from './access-approval.ts';
import { readRegister } from './change-accesses.ts';

/**
 * What was decided of one's own access: while every principal accepts it, who approves is noted, and the step that says
 * so is done; once one no longer does, both are taken back. An access that asks for something else since then stays as
 * it is. `words`: each principal's last; `made`: all of them. To be called before the transaction.
 */
export async function approveOwn(
  store: Store,
  { about, body }: { about: string; body: AccessRequest },
  { words, made }: { words: readonly MadeDecision[]; made: readonly MadeDecision[] },
): Promise<(tables: Tables) => Promise<void>> {
  const { entries, templates } = await readRegister(store);
  const before = entries.find(({ id }) => id === about);
  const template = templates.find(({ id }) => id === body.template);
  const after = before && reads(before, body) ? decided(before, { words, made }) : null;
  if (!before || !after) return async () => undefined;
  const signed = template ? approvalSteps(template, before.type) : [];
  const others = before.steps.filter(({ id }) => !signed.includes(id));
  const on = after.on;
  const entry = {
    ...before,
    ...after.by,
    steps: on === null ? others : [...others, ...signed.map((id) => ({ id, on }))],
  };
  const ended = template ? endFollowed(template, { before, after: entry }, entries) : [];
  const rows = await Promise.all([entry, ...ended].map((each) => sealAccess(store, each)));
  return async (tables) => {
    for (const row of rows) {
      if (await tables.accesses.get(row.id)) await tables.accesses.put(row);
    }
  };
}

/** Whether an access still asks for what was decided on. */
function reads(entry: AccessEntry, body: AccessRequest): boolean {
  const { template, type, profile, organisations } = entry;
  const same = template === body.template && type === body.type && profile === body.profile.id;
  return same && JSON.stringify(organisations) === JSON.stringify(body.organisations);
}

interface Approval {
  by: Pick<AccessEntry, 'approver' | 'resolution'>;
  /** Null: it is taken back. */
  on: string | null;
}

/** Null: nothing was ever approved, and what was noted by hand stays. */
function decided(
  { approver }: AccessEntry,
  { words, made }: { words: readonly MadeDecision[]; made: readonly MadeDecision[] },
): Approval | null {
  const [last] = [...words].sort((a, b) => b.on.localeCompare(a.on));
  const accepted = words.every(({ answer }) => answer === 'accepted');
  if (last?.approver && accepted) return { by: noted(last.approver), on: last.on };
  const stood = approver !== null && made.some(({ answer }) => answer === 'accepted');
  return stood && !accepted ? { by: { approver: null, resolution: '' }, on: null } : null;
}
