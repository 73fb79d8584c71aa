import type { PlatformId } from '../../platforms/platform.ts';
import type { Answer, DestructionConfirmation } from '../../records/record.ts';

/** A confirmation of destruction (5.9) whose signature counts. Days are `YYYY-MM-DD`. */
export interface Statement {
  /** Id of the record. */
  record: string;
  /** Id in the staff list; null: nobody of the list, told by `person` alone. */
  staff: string | null;
  person: string;
  group: string;
  platform: PlatformId;
  /** Signed that day. */
  on: string;
  nothing: boolean;
  /** Of one student who left during the year: settles nothing of 30 June. */
  departure: boolean;
  holds: DestructionConfirmation['holds'];
  /** Id of the record that it corrects. */
  replaces: string | null;
  /** What was handed over; null: nothing yet, and `prepared` tells whether a decision waits. */
  answer: { is: Answer; on: string } | null;
  prepared: boolean;
}
/** One that came on paper or by e-mail. */
export interface PaperStatement {
  id: string;
  staff: string;
  group: string;
  platform: PlatformId;
  receivedOn: string;
  answer: Answer;
  nothing: boolean;
}
/** One of the staff list. */
export interface Member {
  id: string;
  person: string;
  email: string;
  /** Last day at the school, where it is before the end of the year. */
  leavesOn: string | null;
  groups: readonly { name: string; platforms: readonly PlatformId[] }[];
}
/** A document (5.1) or an authorisation (4.0) of these groups: a confirmation is to be expected. */
export interface Ground {
  staff: string | null;
  person: string;
  groups: readonly string[];
  platform: PlatformId;
}
