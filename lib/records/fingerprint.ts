import { hex } from '../bytes.ts';
import { sha256 } from '../sha256.ts';
import { fromBase64url } from './base64url.ts';

/** SHA-256 (hexadecimal) of a raw public key in base64url; null where it is no Ed25519 key of 32 bytes. */
export async function fingerprintOf(publicKey: string): Promise<string | null> {
  const raw = fromBase64url(publicKey);
  return raw?.byteLength === 32 ? sha256(raw) : null;
}

/** A fingerprint as a person or a policy writes it, hexadecimal (spaces, colons) or base64url; null for anything else. */
export function readFingerprint(text: string): string | null {
  const plain = text.replace(/[\s:]/gu, '');
  if (/^[0-9a-f]{64}$/iu.test(plain)) return plain.toLowerCase();
  const raw = fromBase64url(plain);
  return raw?.byteLength === 32 ? hex(raw) : null;
}
