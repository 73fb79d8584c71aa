import { type ApprovalFault, approvalFaults } from '../../lib/access/approval.ts';
import type { AccessActor, AccessTemplate } from '../../lib/policy/access-template.ts';
import type { Approver } from '../../lib/records/record.ts';

/** What is told so far of whoever approves; `role` null: not said yet. */
export type Approving = Omit<Approver, 'role'> & { role: AccessActor | null };
export const nobodyYet: Approving = { role: null, self: false, resolution: '' };

/** Capacities in which somebody can approve at all: those of the documents, neither the ministry nor whoever asks. */
export const approvers = [
  'access-officer',
  'security-officer',
  'management',
  'board-president',
  'principal',
] as const satisfies readonly AccessActor[];

type Refusal = Exclude<ApprovalFault, { kind: 'self-approval' }>;

/** What stands against an approval and stops it (001, clause 10); null: nothing does. */
export function approverFault(
  template: AccessTemplate,
  profile: string,
  { role, self, resolution }: Approver,
): Refusal | null {
  const approver = { role, self, resolution: resolution.trim() !== '' };
  const faults = approvalFaults(template, { profile, approver });
  return faults.find((fault): fault is Refusal => fault.kind !== 'self-approval') ?? null;
}
