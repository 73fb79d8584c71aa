import { compactVerify } from 'jose';
import { fromBase64url } from './base64url.ts';
import { openEnvelope } from './envelope.ts';
import { algorithm } from './header.ts';
import { readPayload } from './read-record.ts';
import type { Outcome, RecordKind, SignedRecord } from './record.ts';

/** A key that somebody vouched for. */
export interface Pin {
  role: 'staff' | 'principal';
  /** Raw, base64url; null where only the fingerprint was vouched for. */
  publicKey: string | null;
  algorithm: 'EdDSA';
  /** `YYYY-MM-DD`. */
  revokedOn: string | null;
  /** Fingerprint of the key that took its place. */
  next: string | null;
}
/** Where a record is brought in. An empty school: it was never told, so none is another. */
export interface Here {
  school: string;
  /** Id of the pack that is followed. */
  pack: string;
  /** `2025-2026`, and the one before. */
  schoolYear: string;
  formerYear: string;
}
export interface Verified {
  outcome: Outcome;
  /** Null where it is not whole. */
  record: SignedRecord | null;
  /** Fingerprint and raw key of who signed; null where no signature holds. */
  signer: string | null;
  publicKey: string | null;
}

/**
 * Reads a record and judges it: form, signature, school, pack, year and key, in this order. Only `counted` counts.
 * `pins` by fingerprint; the algorithm is the pin's. Never throws, whatever the characters are.
 */
export async function verifyRecord(
  jws: string,
  pins: ReadonlyMap<string, Pin>,
  here: Here,
): Promise<Verified> {
  const opened = await openEnvelope(jws);
  if (typeof opened === 'string') return refused(opened);
  const { publicKey, signer, payload } = opened;
  const pin = pins.get(signer);
  const key = pin?.publicKey ?? publicKey;
  if (!(await holds(jws, key, pin?.algorithm ?? algorithm))) return refused('tampered');
  const record = readPayload(payload);
  if (record === null) return refused('tampered');
  const by = { signer, publicKey };
  if (record === 'newer') return { outcome: 'newer', record: null, ...by };
  return { outcome: judge(record, pin, here), record, ...by };
}

function refused(outcome: Outcome): Verified {
  return { outcome, record: null, signer: null, publicKey: null };
}

/** Whether a whole record counts here, by a key with this pin; undefined: nobody vouched for it. */
export function judge(record: SignedRecord, pin: Pin | undefined, here: Here): Outcome {
  if (record.pack !== here.pack) return 'other-pack';
  if (here.school !== '' && plain(record.school) !== plain(here.school)) return 'other-school';
  if (!countsIn(record, here)) return 'other-year';
  if (!pin) return 'unpinned';
  if (isRevoked(pin, record.issuedOn)) return 'revoked-key';
  // Whoever confirms must not accept: a staff key decides nothing.
  const decides = record.kind === 'decisions';
  if (decides && (pin.role !== 'principal' || record.role !== 'principal')) return 'other-key';
  return 'counted';
}

/** What is still owed after 30 June, and the answer to it, counts for the year before as well. */
const late: readonly RecordKind[] = ['destruction-confirmation', 'consents-export', 'decisions'];

function countsIn({ kind, schoolYear }: SignedRecord, here: Here): boolean {
  if (kind === 'key-change' || schoolYear === here.schoolYear) return true;
  return schoolYear === here.formerYear && late.includes(kind);
}

/** A key that another replaced still stands for what it signed until then; a revoked one for nothing any more. */
function isRevoked({ revokedOn, next }: Pin, issuedOn: string): boolean {
  return revokedOn !== null && (next === null || issuedOn > revokedOn);
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/['’]/gu, '’').replace(/\s+/gu, ' ').trim().toLowerCase();
}

const imported = new Map<string, Promise<CryptoKey>>();

async function holds(jws: string, publicKey: string, alg: string): Promise<boolean> {
  const raw = fromBase64url(publicKey);
  if (!raw) return false;
  const known = imported.get(publicKey);
  const key = known ?? crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  imported.set(publicKey, key);
  try {
    await compactVerify(jws, await key, { algorithms: [alg] });
    return true;
  } catch {
    // Whatever it says of the characters, or of a key that is no point of the curve: no signature holds.
    imported.delete(publicKey);
    return false;
  }
}
