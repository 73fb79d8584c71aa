import type { ConsentAnswer, ConsentState } from '../../../lib/consent/consent.ts';

/** What Space, O, N and R make of a cell: a draft answer, or null for none. Events are append-only, so nothing is taken back but drafts. */
export type Draft = ConsentAnswer | null;

/** Space: from a recorded yes the next is withdrawn; else yes, then no; then back to what is recorded. */
export function nextDraft(recorded: ConsentState, draft: Draft): Draft {
  if (recorded === 'yes') return draft === null ? 'withdrawn' : null;
  if (draft === null) return 'yes';
  return draft === 'yes' && recorded === 'none' ? 'no' : null;
}

/** O. Nothing to record where a yes is recorded already. */
export function yesDraft(recorded: ConsentState): Draft {
  return recorded === 'yes' ? null : 'yes';
}

/** N. A no after a yes is a withdrawal (5.8). */
export function noDraft(recorded: ConsentState): Draft {
  if (recorded === 'yes') return 'withdrawn';
  return recorded === 'none' ? 'no' : null;
}

/** R. Only a yes can be withdrawn (5.8). */
export function withdrawnDraft(recorded: ConsentState): Draft {
  return recorded === 'yes' ? 'withdrawn' : null;
}

/** The answers that several rows can be given at once. */
export const draftsFor: Readonly<Record<ConsentAnswer, (recorded: ConsentState) => Draft>> = {
  yes: yesDraft,
  no: noDraft,
  withdrawn: withdrawnDraft,
};
