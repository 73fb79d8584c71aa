import { type ApprovalFault, approvalFaults } from '../../access/approval.ts';
import { withoutApproval } from '../../access/without-approval.ts';
import type { AccessEntry } from '../../db/rows.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import type { Approver } from '../../records/record.ts';
import { changeAccesses, entryOf, templateOf } from './change-accesses.ts';

/** The profile is approved by somebody else (document 001, clause 10). */
export class WrongApprover extends VigieError {}
/** A step that says that somebody approves, and nobody does. */
export class ApprovalMissing extends VigieError {}
/** A non-profit's board approves by a resolution that names the person (document 001, clause 10). */
export class ResolutionMissing extends VigieError {}
registerErrors({ WrongApprover, ApprovalMissing, ResolutionMissing });

/**
 * Notes who approves, in which capacity; null takes it back, and with it the step that says so. Throws `WrongApprover`,
 * `ResolutionMissing`, `EntryGone`, `RegisterNotKept`.
 */
export function approveAccess(
  payload: Parameters<RegisterMessages['approveAccess']>[0],
): Promise<null> {
  return changeAccesses('approve-access', payload, (accesses) => {
    const former = entryOf(accesses, payload.id);
    const template = templateOf(accesses, former.template);
    if (payload.approver === null) {
      return { put: withoutApproval(template, former, accesses.entries), result: null };
    }
    const entry = { ...former, ...noted(payload.approver) };
    refuseFaults(approvalFaults(template, entry));
    return { put: [entry], result: null };
  });
}

/** Who approves, as an access keeps it: the resolution beside it. Null: nobody does. */
export function noted(given: Approver | null): Pick<AccessEntry, 'approver' | 'resolution'> {
  if (given === null) return { approver: null, resolution: '' };
  const { role, self } = given;
  const resolution = given.resolution.trim();
  return { approver: { role, self, resolution: resolution !== '' }, resolution };
}

/** Throws the first fault that stops an approval; what is advised against is let through. */
export function refuseFaults(faults: readonly ApprovalFault[]): void {
  for (const fault of faults) {
    if (fault.kind === 'wrong-approver') {
      throw new WrongApprover(fault.clause, {
        clause: fault.clause,
        allowed: fault.allowed.join(' '),
      });
    }
    if (fault.kind === 'resolution-missing') {
      throw new ResolutionMissing(fault.clause, { clause: fault.clause });
    }
  }
}
