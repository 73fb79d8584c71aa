import type { AccessActor } from '../policy/access-template.ts';

export type AccessType = 'initial' | 'modification' | 'cancellation' | 'renewal';

/** One request for access to a system, as the register keeps it. Days are `YYYY-MM-DD`. */
export interface Access {
  id: string;
  /** Id of the template, in a pack. */
  template: string;
  type: AccessType;
  /** Opaque id of whom it is for: the same person has one whatever the system. */
  person: string;
  /** The access that this one renews, changes or cancels. */
  of: string | null;
  profile: string;
  organisations: readonly string[];
  /** What is done of the template's steps. */
  steps: readonly { id: string; on: string }[];
  /** Who approves: in what capacity, whether it is the person themself, whether a resolution is attached. */
  approver: { role: AccessActor; self: boolean; resolution: boolean } | null;
  /**
   * Last day, where it was set by hand; it may only be earlier, unless those concerned agreed. Of a cancellation: the
   * day by which it is due.
   */
  until: string | null;
  agreed: boolean;
  /** Read by the person alone (001, clause 4). */
  mailbox: string | null;
  /** Last looked at again, where no end is stated. */
  reviewedOn: string | null;
  /** Day from which it no longer holds: cancelled, or the person left. */
  endedOn: string | null;
}
