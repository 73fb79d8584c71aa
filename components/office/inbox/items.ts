import type { RecordKind } from '../../../lib/records/record.ts';
import type { OfficeView, Received } from '../../../lib/screens/office-view.ts';

/** Signed files by a key that nobody vouched for yet. */
export interface UnknownKey {
  fingerprint: string;
  /** As the files claim. */
  person: string;
  records: number;
}

export const headings = [
  'request',
  'document',
  'confirmation',
  'export',
  'explain',
  'prepared',
] as const;
export type Heading = (typeof headings)[number];
const headingOf: Partial<Record<RecordKind, Heading>> = {
  'platform-request': 'request',
  'access-request': 'request',
  'information-document': 'document',
  'destruction-confirmation': 'confirmation',
  'consents-export': 'export',
};

/** Whether the principal can decide on it at all. */
export function isDecidable({ kept, replaced, answer }: Received): boolean {
  const { kind } = kept.record;
  return kept.outcome === 'counted' && headingOf[kind] !== undefined && !replaced && !answer;
}

/** Under which heading something that came in waits; null: nothing is left to do. */
export function waitsUnder(received: Received): Heading | null {
  const { kept, prepared, conflict, replaced } = received;
  if (kept.outcome === 'known' || kept.outcome === 'superseded' || replaced) return null;
  if (kept.outcome !== 'counted') return 'explain';
  if (prepared) return 'prepared';
  if (conflict) return 'explain';
  return isDecidable(received) ? (headingOf[kept.record.kind] ?? null) : null;
}

/** What waits, by heading, oldest first. */
export function inboxOf(view: OfficeView): Map<Heading, readonly Received[]> {
  const lists = new Map<Heading, Received[]>(headings.map((heading) => [heading, []]));
  for (const received of view.received) {
    const heading = waitsUnder(received);
    if (heading) lists.get(heading)?.push(received);
  }
  return lists;
}

/** The key of a record that nobody vouched for, with how many files it signed; null: it is known. */
export function unknownKeyOf(received: Received, view: OfficeView): UnknownKey | null {
  const { outcome, signer, record } = received.kept;
  if (outcome !== 'unpinned') return null;
  const same = view.received.filter(({ kept }) => kept.signer === signer);
  return { fingerprint: signer, person: record.person, records: same.length };
}
