import type { Access, AccessType } from '../access/access.ts';
import type { IncidentDraft } from '../access/incident.ts';
import type { Sealed } from './rows.ts';

/** One request for access to a system (documents 000, 001, 003): `Access` as it lies in the store. Days `YYYY-MM-DD`. */
export interface AccessRow {
  id: string;
  /** Id of the template; templates are data of the packs in `Settings.registers`. */
  template: string;
  type: AccessType;
  /** Opaque: one person has one whatever the system; `own`: whoever keeps this register. */
  person: string;
  /** The access that this one renews, changes or cancels. */
  of: string | null;
  /** Own record that asked the principal for it, or, in the office, the record that came in. */
  record: string | null;
  addedOn: string;
  endedOn: string | null;
  sealed: Sealed<
    Pick<
      Access,
      | 'profile'
      | 'organisations'
      | 'steps'
      | 'approver'
      | 'until'
      | 'agreed'
      | 'mailbox'
      | 'reviewedOn'
    > & {
      name: string;
      notes: string;
      /** The board's resolution that names the person: number or place; empty: none. */
      resolution: string;
    }
  >;
}
/** A draft for whoever keeps the register of incidents; never that register. */
export interface IncidentRow {
  id: string;
  begunOn: string;
  sealed: Sealed<IncidentDraft>;
}
