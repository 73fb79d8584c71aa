import type { Answer, PlatformRequest } from '../../records/record.ts';

/** A request to use a platform (4.0) and what became of it. */
export interface AuthorisationAsked {
  record: string;
  person: string;
  request: PlatformRequest;
  on: string;
  /** Waiting, or as decided; `prepared`: not handed over yet. */
  decision: {
    answer: Answer;
    on: string;
    committee: { reference: string; on: string } | null;
    from: string | null;
    until: string | null;
    prepared: boolean;
  } | null;
}
export type AuthorisationState =
  | 'waiting'
  | 'prepared'
  | 'later'
  | 'authorised'
  | 'over'
  | 'refused'
  | 'returned';

/** First and last day are days of validity; an authorisation without days is not one (4.0). */
export function authorisationState(
  { decision }: Pick<AuthorisationAsked, 'decision'>,
  today: string,
): AuthorisationState {
  if (!decision) return 'waiting';
  if (decision.prepared) return 'prepared';
  if (decision.answer !== 'accepted') return decision.answer;
  const { from, until } = decision;
  if (from === null || until === null || until < today) return 'over';
  return today < from ? 'later' : 'authorised';
}

/** Why an authorisation may not be given yet (4.0 wants the committee first, other packs do not); null: it may. */
export function authorisationFault(
  written: { reference: string; committeeOn: string; from: string; until: string },
  asksCommittee: boolean,
): 'committee' | 'days' | 'order' | null {
  const told = written.reference.trim() !== '' && written.committeeOn !== '';
  if (asksCommittee && !told) return 'committee';
  if (written.from === '' || written.until === '') return 'days';
  return written.until < written.from ? 'order' : null;
}
