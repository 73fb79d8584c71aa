import type { PlatformId } from '../platforms/platform.ts';
import type { Answer, Approver } from '../records/record.ts';

/** The principal's office. */
export interface OfficeMessages {
  /**
   * Waits, changeable, until `handOverDecisions`. `answer` null takes it back. `approver`: of an access that is approved
   * (001, clause 10), else null. `opened`: proof that the sealed consents were opened, where they are accepted, else null.
   * Throws `CommitteeMissing`, `AlreadyHandedOver`, `ConsentsUnopened`; of an access also `ApprovalMissing`,
   * `WrongApprover`, `ResolutionMissing`, `RegisterNotKept`.
   */
  decide(payload: {
    key: string;
    record: string;
    answer: Answer | null;
    comment: string;
    committee: { reference: string; on: string } | null;
    from: string | null;
    until: string | null;
    approver: Approver | null;
    opened: string | null;
  }): null;
  /** Signs one batch a person out of all that wait. */
  handOverDecisions(payload: { key: string }): { records: readonly string[] };
  /** The whole list of a school year, or one row (`id` null: a new one). */
  saveStaff(payload: {
    key: string;
    schoolYear: string;
    staff: readonly {
      id: string | null;
      person: string;
      email: string;
      leavesOn: string | null;
      groups: readonly { name: string; platforms: readonly PlatformId[] }[];
    }[];
  }): null;
  removeStaff(payload: { key: string; id: string }): null;
  enterPaper(payload: {
    key: string;
    staff: string;
    group: string;
    platform: PlatformId;
    schoolYear: string;
    receivedOn: string;
    answer: Answer;
    nothing: boolean;
    remark: string;
  }): { id: string };
  removePaper(payload: { key: string; id: string }): null;
  /** Signs the key of whoever takes the office over. */
  handOverOffice(payload: { key: string; next: string; person: string }): { record: string };
}
