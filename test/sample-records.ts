import { canonical } from '../lib/canonical.ts';
import type { Decision, RecordBodies, RecordKind } from '../lib/records/record.ts';

const platform = { id: 'classdojo', name: 'ClassDojo', address: 'classdojo.com' } as const;
const digest = '7f3a91c25e0d44b8'.repeat(4);

/** An acceptance that says nothing else. */
export const plainDecision: Decision = {
  record: digest,
  kind: 'destruction-confirmation',
  answer: 'accepted',
  on: '2026-06-18',
  comment: '',
  committee: null,
  from: null,
  until: null,
  approver: null,
  opened: null,
};

/** One statement of each kind, of invented people. */
export const sampleBodies: RecordBodies = {
  'destruction-confirmation': {
    reference: '402-classdojo-2026',
    group: '402',
    platform,
    authorisation: { reference: 'CS-2025-31', until: '2026-06-30' },
    nothing: false,
    departure: false,
    categories: ['first-names', 'photos', 'school-work', 'messages'],
    quantity: { posts: 46, withMedia: 38, elsewhere: 3 },
    kept: [{ count: 1, file: 'dossier scolaire, secrétariat', on: '2026-06-16' }],
    done: [
      {
        step: 'posts',
        title: 'Retirer une à une les publications',
        on: '2026-06-15',
        until: '2026-06-17',
        count: 46,
        evidence: null,
      },
      {
        step: 'families',
        title: 'Déconnecter les familles',
        on: '2026-06-17',
        until: null,
        count: null,
        evidence: '22 familles, 24 profils',
      },
      {
        step: 'vendor',
        title: 'Demander la suppression à l’exploitant',
        on: '2026-06-17',
        until: null,
        count: null,
        evidence: 'demande no 88214, sans réponse à ce jour',
      },
    ],
    copies: ['Téléphone et tablette', 'Nuage et corbeille', 'Exports et copies imprimées'].map(
      (title) => ({
        step: title,
        title,
        on: '2026-06-18',
        until: null,
        count: null,
        evidence: title === 'Téléphone et tablette' ? 'aucune' : null,
      }),
    ),
    holds: [],
  },
  'platform-request': {
    platform,
    audience: 'both',
    groups: ['402', '403'],
    aims: 'Montrer aux familles ce que la classe accomplit.\nRecevoir les réponses au même endroit.',
    information: 'Le prénom des élèves, des photos de travaux, l’adresse des parents.',
    from: '2026-09-01',
    until: '2027-06-30',
  },
  'information-document': {
    platform,
    groups: ['402'],
    title: 'ClassDojo en 402',
    aims: 'Suivre la vie de la classe.',
    use: 'Une publication par semaine, sans résultats.',
    readers: 'Les élèves du groupe et leurs parents.',
  },
  'consents-export': {
    file: digest,
    groups: ['402', '403'],
    students: 47,
    events: 102,
    mark: digest,
  },
  'access-request': {
    access: '6f1c0a3e-7a55-4b0f-9b0a-3f3f6f1f2a10',
    of: null,
    template: 'charlemagne',
    system: 'Accès d’une personne à Charlemagne',
    type: 'initial',
    subject: 'Étienne Savard',
    profile: { id: 'user', name: 'Profil d’utilisation' },
    organisations: ['École de l’Anse-aux-Lièvres'],
    mailbox: null,
    steps: [
      { step: 'R1.1', title: 'Cocher la nature de la demande (section A)', on: '2026-08-28' },
      { step: 'R1.2', title: 'Identifier la personne, qui signe (section B)', on: '2026-08-31' },
    ],
    from: '2026-08-28',
    until: null,
    agreed: false,
    notes: '',
  },
  decisions: {
    to: digest,
    decisions: [
      {
        ...plainDecision,
        kind: 'platform-request',
        committee: { reference: 'CS-2026-12', on: '2026-06-12' },
        from: '2026-09-01',
        until: '2027-06-30',
      },
      {
        record: digest.replace('7', '8'),
        kind: 'destruction-confirmation',
        answer: 'returned',
        on: '2026-06-18',
        committee: null,
        from: null,
        until: null,
        approver: null,
        opened: null,
        comment: 'La réponse de l’exploitant manque.',
      },
    ],
  },
  'key-change': {
    reason: 'handover',
    next: 'dmllci1zYW1wbGUta2V5LW5vdC1hLXJlYWwtb25lISE',
    person: 'Olivier Beaulieu, direction',
  },
};

const encoded = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

/** A record in the form of a JWS whose signature is of nobody: for what reads a record without asking who signed it. */
export function unsignedRecord<K extends RecordKind>(
  kind: K,
  more: Partial<RecordBodies[K]> = {},
  head: object = {},
): string {
  const record = {
    v: 1,
    kind,
    nonce: '5b4f0e0a-4c0e-4d57-9a0e-0d6a3a9d6c11',
    schoolYear: '2025-2026',
    pack: 'qc-csspb-2025',
    school: 'École de l’Anse-aux-Lièvres',
    lang: 'fr',
    version: 1,
    person: 'Geneviève Morin',
    role: 'staff',
    issuedAt: '2026-06-18T19:05:00.000Z',
    issuedOn: '2026-06-18',
    replaces: null,
    ...head,
    body: { ...sampleBodies[kind], ...more },
  };
  const header = { alg: 'EdDSA', typ: 'vigie-record+jws' };
  const signature = 'A'.repeat(86);
  return `${encoded(canonical(header))}.${encoded(canonical(record))}.${signature}`;
}
