import { fromBase64url, toBase64url } from './base64url.ts';
import { fingerprintOf } from './fingerprint.ts';
import { headerText } from './header.ts';
import { longestRecord } from './read-record.ts';

/** A compact JWS whose header is exactly the one that its own key gives. The signature is not checked. */
export interface Envelope {
  /** Raw public key, base64url, and its fingerprint. */
  publicKey: string;
  signer: string;
  payload: string;
}
/** Ed25519: 64 bytes. */
const signatureLength = 86;
/** What every record begins with: the header up to its key. */
const start = opening('{"alg":"EdDSA","jwk":{"crv":"Ed25519","kty":"OKP","x":"');

/** The parts of a record, or why there are none. Algorithm, key and type are taken from no header but the one form. */
export async function openEnvelope(
  jws: string,
): Promise<Envelope | 'truncated' | 'tampered' | 'not-a-record'> {
  if (jws.length > longestRecord) return 'not-a-record';
  if (!jws.startsWith(start)) return start.startsWith(jws) ? 'truncated' : 'not-a-record';
  const [header = '', payload, signature, ...more] = jws.split('.');
  if (payload === undefined || signature === undefined) return 'truncated';
  if (more.length > 0) return 'tampered';
  if (signature.length < signatureLength) return 'truncated';
  if (fromBase64url(signature)?.byteLength !== 64) return 'tampered';
  const publicKey = keyIn(jws);
  const signer = publicKey === null ? null : await fingerprintOf(publicKey);
  if (publicKey === null || signer === null) return 'tampered';
  const expected = toBase64url(new TextEncoder().encode(headerText(publicKey, signer)));
  return header === expected ? { publicKey, signer, payload } : 'tampered';
}

/** The raw public key (base64url) that the header of a record names; null where it names none. */
export function keyIn(jws: string): string | null {
  const bytes = fromBase64url(jws.split('.', 1)[0] ?? '');
  const [, x] = /"x":"([\w-]{43})"/u.exec(bytes ? new TextDecoder().decode(bytes) : '') ?? [];
  return x ?? null;
}

/** Base64url of the part of a text whose length is a multiple of three: what follows does not change it. */
function opening(text: string): string {
  return toBase64url(new TextEncoder().encode(text.slice(0, text.length - (text.length % 3))));
}
