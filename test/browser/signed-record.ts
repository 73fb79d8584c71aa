import { canonical } from '../../lib/canonical.ts';
import { toBase64url } from '../../lib/records/base64url.ts';
import { headerText } from '../../lib/records/header.ts';
import type { DestructionConfirmation } from '../../lib/records/record.ts';
import { sha256 } from '../../lib/sha256.ts';

export interface Signer {
  person: string;
  fingerprint: string;
  sign(head: object, body: object): Promise<string>;
}
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Somebody of the staff with a key of their own, as another computer would have it. */
export async function signerOf(person: string): Promise<Signer> {
  const keys = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  const fingerprint = await sha256(raw);
  const header = toBase64url(bytesOf(headerText(toBase64url(raw), fingerprint)));
  return {
    person,
    fingerprint,
    async sign(head, body) {
      const record = { v: 1, nonce: crypto.randomUUID(), person, role: 'staff', ...head, body };
      const signed = `${header}.${toBase64url(bytesOf(canonical(record)))}`;
      const signature = await crypto.subtle.sign('Ed25519', keys.privateKey, bytesOf(signed));
      return `${signed}.${toBase64url(new Uint8Array(signature))}`;
    },
  };
}

/** A confirmation of one group on ClassDojo, whole. */
export function confirmationOf(group: string, on: string): DestructionConfirmation {
  return {
    reference: `${group}-classdojo`,
    group,
    platform: { id: 'classdojo', name: 'ClassDojo', address: null },
    authorisation: null,
    nothing: false,
    departure: false,
    categories: ['photos'],
    quantity: { posts: 46, withMedia: 38, elsewhere: 0 },
    kept: [],
    done: [{ step: 'posts', title: 'Publications', on, until: null, count: 46, evidence: null }],
    copies: [],
    holds: [],
  };
}
