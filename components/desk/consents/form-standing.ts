import type { Row } from './rows.ts';

/** Where a student's form stands: not given out, given out and waited for, or back. A refusal is an answer too. */
export type FormStanding = 'not-sent' | 'waiting' | 'back';

export function formStanding({ latest, sentOn }: Pick<Row, 'latest' | 'sentOn'>): FormStanding {
  if (latest) return 'back';
  return sentOn === null ? 'not-sent' : 'waiting';
}
