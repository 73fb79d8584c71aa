import type { PageDraft } from '../messages.ts';
import { asMissing } from '../verdict/as-missing.ts';
import { type Fix, fixesOf } from '../verdict/fixes.ts';
import { judge } from '../verdict/judge.ts';
import type { Reason, Situation, Verdict } from '../verdict/verdict.ts';
import { noteWork } from './lock/idle.ts';
import { situationOf } from './situation.ts';
import { type Known, readSnapshot } from './snapshot.ts';
import { type Where, whereIs } from './where.ts';

/** A draft judged: what the page is told and what the ledger keeps both come from here. */
export interface Judgement {
  snapshot: Known;
  where: Where;
  situation: Situation;
  /** As the register knows it. */
  verdict: Verdict;
  /** The reasons that a page may be told, gravest first, with the fixes that help. */
  told: readonly { reason: Reason; fixes: readonly Fix[] }[];
}

const silent: Verdict = { level: 'clear', reasons: [], students: [] };

/** Judges a draft against the register as it stands. Throws `StoreDamaged`, `StoreLocked`. */
export async function judgeDraft(draft: PageDraft): Promise<Judgement> {
  const snapshot = await readSnapshot();
  await noteWork(snapshot.store);
  return judgeAgainst(draft, await whereIs(draft.place, snapshot), snapshot);
}

/** The same, where what is known is given: the welcome’s trial has an invented class. */
export function judgeAgainst(draft: PageDraft, where: Where, snapshot: Known): Judgement {
  const situation = situationOf(draft, where, snapshot);
  const { pack } = snapshot;
  const { standing } = where;
  if (!pack || !standing) return { snapshot, where, situation, verdict: silent, told: [] };
  const verdict = judge(situation, pack);
  const masked = asMissing(verdict, pack, standing.status);
  const rejudge = (text: string) => {
    const again = situationOf(draft, where, snapshot, text);
    return asMissing(judge(again, pack), pack, standing.status);
  };
  // What makes a draft clear is no news; that a consent was given is none of the page's.
  const reasons = masked.reasons.filter(({ level }) => level !== 'clear');
  const fixes = fixesOf(situation, { ...masked, reasons }, rejudge);
  const told = reasons.map((reason, index) => ({ reason, fixes: fixes[index] ?? [] }));
  return { snapshot, where, situation, verdict, told };
}
