import type { ConsentAnswer, ConsentScope } from '../../../lib/consent/consent.ts';
import { draftsFor } from './answers.ts';
import type { Row } from './rows.ts';
import type { CellDraft } from './use-drafts.ts';

/** What one answer for several rows makes of their cells. Where two parents answered, each answer is recorded apart. */
export function bulkCells(
  rows: readonly Row[],
  answer: ConsentAnswer,
  scopes: readonly ConsentScope[],
): CellDraft[] {
  return rows.flatMap(({ student, standings }) =>
    standings
      .filter(({ scope, second }) => scopes.includes(scope) && !second)
      .map(({ scope, state }): CellDraft => [{ student, scope }, draftsFor[answer](state)]),
  );
}
