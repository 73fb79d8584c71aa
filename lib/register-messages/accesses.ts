import type { AccessType } from '../access/access.ts';
import type { IncidentDraft } from '../access/incident.ts';
import type { Approver } from '../records/record.ts';

/** What a person types of an access; days `YYYY-MM-DD`. */
export interface AccessDraft {
  name: string;
  profile: string;
  organisations: readonly string[];
  mailbox: string | null;
  until: string | null;
  agreed: boolean;
  notes: string;
}

/** The register of accesses (documents 000, 001, 003) and the incident draft. */
export interface AccessMessages {
  /**
   * Begins a request. `person`: opaque id of somebody listed already, `own`, or null for somebody new. `of`: the access
   * that it renews, changes or cancels, whose person it keeps; that one's cancellation ends it with its last step.
   * Throws `EntryGone`, `NotInOffice` (somebody else's, where no principal reads).
   */
  addAccess(payload: {
    key: string;
    template: string;
    type: AccessType;
    person: string | null;
    of: string | null;
    draft: AccessDraft;
  }): { id: string };
  editAccess(payload: { key: string; id: string; draft: AccessDraft }): null;
  /**
   * `on` null takes the step back. Throws `StepInFuture`, `StepTooEarly` (an earlier one is not done),
   * `ApprovalMissing` (it says that somebody approves, and nobody does), `EntryGone`.
   */
  tickAccessStep(payload: { key: string; id: string; step: string; on: string | null }): null;
  /**
   * Who approves, in which capacity; null takes it back. Refused with `WrongApprover` or `ResolutionMissing` (001,
   * clause 10), which name the clause; nobody's own approval is refused, it is advised against.
   */
  approveAccess(payload: { key: string; id: string; approver: Approver | null }): null;
  /** Without a stated end: it was looked at and still serves. */
  reviewAccess(payload: { key: string; id: string; on: string | null }): null;
  /** It holds no more from that day on. */
  endAccess(payload: { key: string; id: string; on: string | null }): null;
  /** Somebody leaves: every cancellation is begun at once (000, R1.1). */
  leaveAccesses(payload: { key: string; person: string; on: string }): { ids: readonly string[] };
  removeAccess(payload: { key: string; id: string }): null;
  /** Signs the request to the principal out of the access as it stands; a later one corrects it. */
  askAccess(payload: { key: string; id: string }): { record: string };
  /** `id` null: a new draft. */
  saveIncident(payload: { key: string; id: string | null; draft: IncidentDraft }): { id: string };
  removeIncident(payload: { key: string; id: string }): null;
}
