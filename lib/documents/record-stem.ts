import type { SignedRecord } from '../records/record.ts';

const longest = 80;

/** Name of a record's files without the ending: `402-classdojo-2026-v1`. Plain letters, for any system and program. */
export function recordStem(record: SignedRecord): string {
  const { kind, version } = record;
  const about = subjectOf(record)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');
  return `${about || kind}-v${version}`;
}

function subjectOf({ kind, body, person, schoolYear, issuedOn }: SignedRecord): string {
  switch (kind) {
    case 'destruction-confirmation':
      return body.reference;
    case 'platform-request':
    case 'information-document':
      return `${kind} ${body.platform.name} ${schoolYear}`;
    case 'access-request':
      return `${kind} ${body.system} ${issuedOn}`;
    default:
      return `${kind} ${person} ${issuedOn}`;
  }
}
