import type { PinEntry } from '../db/rows.ts';
import type { KeptRecord } from './read-records.ts';
import type { SignedRecord } from './record.ts';
import type { Here } from './verify-record.ts';

/** A whole record whose signature holds, and that does not count yet. */
export interface Incoming {
  /** SHA-256 of the JWS, hexadecimal. */
  id: string;
  record: SignedRecord;
  /** Fingerprint of who signed, and the raw key, base64url. */
  signer: string;
  publicKey: string;
}
/** What is known where records are brought in. */
export interface Known {
  /** A principal's office takes statements; everybody takes answers to their own. */
  office: boolean;
  here: Here;
  /** The school's day. */
  today: string;
  pins: readonly PinEntry[];
  /** Fingerprints that the school body's policy vouches for, as a principal's. */
  trusted: ReadonlySet<string>;
  /** Fingerprints that this person signs or signed with. */
  own: ReadonlySet<string>;
  records: readonly KeptRecord[];
}
