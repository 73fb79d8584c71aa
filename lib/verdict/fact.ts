import type { FindingKind } from '../detection/finding.ts';
import type { Form } from '../policy/schema.ts';
import type { Evidence, Situation } from './verdict.ts';

/** One thing that a row can match: a finding for one student, or a file and who appears in it. */
export interface Fact {
  kind: FindingKind | null;
  form: Form | null;
  student: string | null;
  /** Only in the space of one student or parent. */
  about: 'owner' | 'other' | null;
  media: 'answered' | 'unanswered' | 'nobody' | null;
  source: 'text' | 'file-name' | 'media';
  evidence: Evidence;
}

/** Whether a fact is about the student whose space it is; null in a shared space. */
export function aboutWhom(
  { place }: Situation,
  kind: FindingKind,
  student: string | null,
): Fact['about'] {
  if (!place.space.startsWith('own-')) return null;
  // Whose space it is may be unknown: then nobody is the owner, and uncertain means held.
  if (place.student === null || kind === 'person') return 'other';
  return student === null || student === place.student ? 'owner' : 'other';
}
