import type { Outcome, PlatformRequest } from '../records/record.ts';

/** Signed records: made, brought in, answered. */
export interface RecordMessages {
  requestPlatform(payload: { key: string; request: PlatformRequest }): { record: string };
  /** The document of 5.1 as it stands, for the principal's validation; notes the day it was submitted. */
  submitDocument(payload: { key: string; document: string; groups: readonly string[] }): {
    record: string;
  };
  /** Any number of records at once; what is refused is explained and changes nothing. */
  receiveRecords(payload: {
    key: string;
    files: readonly { name: string; jws: string }[];
  }): readonly { name: string; outcome: Outcome; record: string | null }[];
  noteDelivered(payload: {
    key: string;
    records: readonly string[];
    by: 'file' | 'folder' | 'mail';
  }): null;
  /** A person compared the words of the fingerprint, and vouches for the key; its records count from now on. */
  pinKey(payload: {
    key: string;
    fingerprint: string;
    role: 'staff' | 'principal';
    person: string;
    staff: string | null;
  }): null;
  revokeKey(payload: { key: string; fingerprint: string }): null;
  /** This computer's own key, drawn at the first call, for its person to show: fingerprint, raw public key (base64url). */
  readOwnKey(payload: Record<string, never>): {
    fingerprint: string;
    publicKey: string;
    madeOn: string;
  };
  /** A new key of one's own, made known by a record signed with the old one. */
  changeKey(payload: { key: string }): { record: string };
}
