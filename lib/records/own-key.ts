import type { SigningKeyRow } from '../db/rows.ts';
import { currentSigningKey, keepSigningKey } from '../db/signing-keys.ts';
import type { Store } from '../db/store.ts';
import { sha256 } from '../sha256.ts';
import { toBase64url } from './base64url.ts';

/** A new signing key, not kept yet; its private half cannot be exported. `on`: the school's day. */
export async function drawSigningKey(on: string): Promise<SigningKeyRow> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  const keys = pair as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  const id = await sha256(raw);
  return { id, keys, publicKey: toBase64url(raw), madeOn: on, retiredOn: null };
}

/** This computer's own signing key, made when first needed. `on`: the school's day. */
export async function ownKey(store: Store, on: string): Promise<SigningKeyRow> {
  return (await currentSigningKey(store)) ?? keepSigningKey(store, await drawSigningKey(on));
}
