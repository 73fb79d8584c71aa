import type { SignedRecord } from '../records/record.ts';

const longest = 80;
/** What a file is called, in the language of whoever signs. */
const kinds = {
  fr: {
    'platform-request': 'demande',
    'information-document': 'document',
    'access-request': 'demande-acces',
    'consents-export': 'consentements',
    decisions: 'reponses',
    'key-change': 'cle',
  },
  en: {
    'platform-request': 'request',
    'information-document': 'document',
    'access-request': 'access-request',
    'consents-export': 'consents',
    decisions: 'answers',
    'key-change': 'key',
  },
} as const;

/** Name of a record's files without the ending: `402-classdojo-2026-v1`. Plain letters, for any system and program. */
export function recordStem(record: SignedRecord): string {
  const about = subjectOf(record)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');
  return `${about || 'vigie'}-v${record.version}`;
}

function subjectOf({ kind, body, person, schoolYear, issuedOn, lang }: SignedRecord): string {
  if (kind === 'destruction-confirmation') return body.reference;
  const what = kinds[lang][kind];
  switch (kind) {
    case 'platform-request':
    case 'information-document':
      return `${what} ${body.platform.name} ${schoolYear}`;
    case 'access-request':
      return `${what} ${body.system} ${issuedOn}`;
    case 'consents-export':
      return `${what} ${person} ${schoolYear}`;
    default:
      return `${what} ${person} ${issuedOn}`;
  }
}
