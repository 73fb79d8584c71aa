import { CompactSign } from 'jose';
import { canonical } from '../lib/canonical.ts';
import { headerOf } from '../lib/records/header.ts';
import { drawSigningKey } from '../lib/records/own-key.ts';
import type { RecordBodies, RecordHead, RecordKind } from '../lib/records/record.ts';

/** Somebody else who signs records, with a key of their own. */
export interface Signer {
  fingerprint: string;
  publicKey: string;
  /** The signature over any characters, with any header: what only an attacker would write. */
  signText(text: string, header?: object): Promise<string>;
  sign<K extends RecordKind>(
    kind: K,
    body: RecordBodies[K],
    head?: Partial<RecordHead>,
  ): Promise<string>;
}

export async function signerOf(person: string, role: RecordHead['role']): Promise<Signer> {
  const { id, publicKey, keys } = await drawSigningKey('2026-11-22');
  const signText = (text: string, header: object = headerOf(publicKey, id)) =>
    new CompactSign(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'EdDSA', ...header })
      .sign(keys.privateKey);
  return {
    fingerprint: id,
    publicKey,
    signText,
    sign: (kind, body, head = {}) =>
      signText(canonical({ ...headOf(person, role), ...head, kind, body })),
  };
}

function headOf(person: string, role: RecordHead['role']): RecordHead {
  return {
    v: 1,
    nonce: crypto.randomUUID(),
    schoolYear: '2026-2027',
    pack: 'qc-csspb-2025',
    school: 'École des Bleuets',
    person,
    role,
    lang: 'fr',
    version: 1,
    replaces: null,
    issuedAt: '2026-11-22T15:00:00.000Z',
    issuedOn: '2026-11-22',
  };
}

/** A confirmation of one group on ClassDojo. */
export function confirmationOf(group: string): RecordBodies['destruction-confirmation'] {
  return {
    reference: `${group}-classdojo-2027`,
    group,
    authorisation: null,
    platform: { id: 'classdojo', name: 'ClassDojo', address: 'classdojo.com' },
    nothing: false,
    departure: false,
    categories: ['first-names', 'photos'],
    quantity: { posts: 12, withMedia: 4, elsewhere: 1 },
    kept: [],
    copies: [],
    holds: [],
    done: [
      {
        step: 'posts',
        title: 'Supprimer les publications',
        on: '2026-11-21',
        until: null,
        count: 12,
        evidence: null,
      },
    ],
  };
}
