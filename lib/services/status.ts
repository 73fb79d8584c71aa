import type { ClauseText, Language, StatusWord } from '../messages.ts';
import type { Pack, Status } from '../policy/schema.ts';
import type { Known } from './snapshot.ts';
import type { Where } from './where.ts';

const approvedFor = {
  students: 'approved-students',
  parents: 'approved-parents',
  both: 'approved-both',
} as const;

/** The word of the chip for a place. */
export function statusWord({ place, standing, on }: Where, { pack }: Known): StatusWord {
  if (!pack) return 'not-set-up';
  if (on < pack.effectiveFrom) return 'not-in-force';
  if (!standing) return 'exempt';
  const { status, platform } = standing;
  if (place.purpose === 'personal' && status !== 'official-page') return 'personal';
  return status === 'approved' ? approvedFor[platform.audience ?? 'students'] : status;
}

/** The clause that gives a place its status, and who decides; null without a pack. */
export function statusClause(status: Status, pack: Pack): Pack['clauses'][number] | null {
  const rowWith = (wanted: Status) => pack.rows.find(({ when }) => when.status?.[0] === wanted);
  const row = status === 'exempt' ? rowWith('exempt') : rowWith('forbidden');
  const id = status === 'official-page' ? pack.officialPages.clause : row?.clause;
  return pack.clauses.find((clause) => clause.id === id) ?? null;
}

/** Our own short sentence on a clause; the id alone where the pack has none. */
export function clauseText(id: string, pack: Pack, lang: Language): ClauseText {
  return { id, text: pack.clauses.find((clause) => clause.id === id)?.[lang] ?? id };
}
