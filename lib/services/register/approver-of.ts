import { approvalFaults } from '../../access/approval.ts';
import { approvalSteps } from '../../access/approval-step.ts';
import type { Store } from '../../db/store.ts';
import { readRecords } from '../../records/read-records.ts';
import type { Approver } from '../../records/record.ts';
import { ApprovalMissing, noted, refuseFaults } from './access-approval.ts';
import { readRegister, templateOf } from './change-accesses.ts';

/**
 * Who approves the access that a record asks for, once it is theirs to approve (001, clause 10); null for any other
 * record, and where no step says so. Throws `ApprovalMissing`, `WrongApprover`, `ResolutionMissing`, `RegisterNotKept`.
 */
export async function approverOf(
  store: Store,
  id: string,
  approver: Approver | null,
): Promise<Approver | null> {
  const record = (await readRecords(store)).find((each) => each.id === id)?.record;
  if (record?.kind !== 'access-request') return null;
  const { template: name, type, profile } = record.body;
  const template = templateOf(await readRegister(store), name);
  if (approvalSteps(template, type).length === 0) return null;
  if (!approver) throw new ApprovalMissing(id, { clause: template.clause });
  const given = { ...approver, resolution: approver.resolution.trim() };
  refuseFaults(approvalFaults(template, { profile: profile.id, ...noted(given) }));
  return given;
}
