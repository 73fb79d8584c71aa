import type { PlatformId } from '../platforms/platform.ts';
import type { HoldReason } from '../records/record.ts';
import type { MediaShown } from '../verdict/verdict.ts';

/** The destruction of 30 June (5.9, 5.10). `checklist`: id as in `ChecklistRow.id`; the row is made by the first act. */
export interface YearEndMessages {
  /** Ticks, or takes back, any number of items at once. */
  tickItems(payload: {
    key: string;
    checklist: string;
    items: readonly string[];
    ticked: boolean;
  }): null;
  noteOpened(payload: { key: string; checklist: string; post: string }): null;
  /** A request number, the date of an answer: what is worth noting of a step. */
  noteEvidence(payload: { key: string; checklist: string; item: string; text: string }): null;
  keepItem(payload: {
    key: string;
    checklist: string;
    what: string;
    student: string | null;
    file: string;
    on: string;
  }): { id: string };
  removeKept(payload: { key: string; checklist: string; id: string }): null;
  setAside(payload: {
    key: string;
    checklist: string;
    what: string;
    posts: readonly string[];
    reason: HoldReason;
    decidedBy: string;
    decidedOn: string;
    until: string | null;
  }): { id: string };
  liftHold(payload: { key: string; checklist: string; id: string }): null;
  /** Steps *déposer au dossier* and *mettre de côté* have no item of their own to tick. */
  endStep(payload: { key: string; checklist: string; step: 'keep' | 'hold'; done: boolean }): null;
  stateNothing(payload: { key: string; checklist: string; nothing: boolean }): null;
  /** A post that Vigie did not see: from the phone, the application. */
  addPost(payload: {
    key: string;
    group: string;
    platform: PlatformId;
    sentOn: string;
    students: readonly string[];
    /** With a photo, a film or a sound. */
    shows: readonly MediaShown[];
    elsewhere: 'phone' | 'application' | 'other';
    where: string;
    link: string | null;
  }): { id: string };
  removePost(payload: { key: string; post: string }): null;
  /** Signs the confirmation of a checklist; a second one corrects the first. Throws `NotReady`. */
  confirmDestruction(payload: { key: string; checklist: string }): { record: string };
  /** The consents of the year were sealed in a file for the principal. */
  signConsentsExport(payload: {
    key: string;
    schoolYear: string;
    file: string;
    groups: readonly string[];
    students: number;
    events: number;
    mark: string;
  }): { record: string };
  dismissReminder(payload: { key: string }): null;
}
