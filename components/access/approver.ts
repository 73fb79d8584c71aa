import type { Access } from '../../lib/access/access.ts';
import { type ApprovalFault, approvalFaults } from '../../lib/access/approval.ts';
import type { AccessActor, AccessTemplate } from '../../lib/policy/access-template.ts';

/** What is told of whoever approves; `role` null: not said yet. */
export interface Approver {
  role: AccessActor | null;
  self: boolean;
  /** The board's resolution: number or place. */
  resolution: string;
}

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
  access: Access,
  { role, self, resolution }: Approver & { role: AccessActor },
): Refusal | null {
  const approver = { role, self, resolution: resolution.trim() !== '' };
  const faults = approvalFaults(template, { ...access, approver });
  return faults.find((fault): fault is Refusal => fault.kind !== 'self-approval') ?? null;
}
