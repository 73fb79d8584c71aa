import type { AccessActor, AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';

/** What stands against an approval; `advised` alone does not stop it. */
export type ApprovalFault =
  | { kind: 'wrong-approver'; allowed: readonly AccessActor[]; clause: string }
  | { kind: 'resolution-missing'; clause: string }
  | { kind: 'self-approval'; advised: true };

/**
 * What stands against who approves an access (document 001, clause 10: the profile tells who may; a non-profit attaches
 * the board's resolution that names the person; that nobody approves their own is Vigie's advice). Empty: nothing.
 */
export function approvalFaults(
  template: AccessTemplate,
  { approver, profile }: Pick<Access, 'approver' | 'profile'>,
): ApprovalFault[] {
  if (!approver) return [];
  const rules = template.approvals.filter(({ profiles }) => profiles.includes(profile));
  const fitting = rules.filter(({ by }) => by.includes(approver.role));
  const clause = rules[0]?.clause ?? template.clause;
  const faults: ApprovalFault[] = [];
  if (fitting.length === 0) {
    const allowed = [...new Set(rules.flatMap(({ by }) => by))];
    faults.push({ kind: 'wrong-approver', allowed, clause });
  } else if (!approver.resolution && fitting.every(({ resolution }) => resolution)) {
    faults.push({ kind: 'resolution-missing', clause });
  }
  if (approver.self) faults.push({ kind: 'self-approval', advised: true });
  return faults;
}
