import type { Pack, PackRow, Status } from '../policy/schema.ts';
import type { Reason, Verdict } from './verdict.ts';

/**
 * The verdict as a web page may know it: a refusal or a withdrawal (5.7, 5.8) reads exactly like a consent that was
 * never given, in one reason, since a page can read what is drawn over it. Level and students stay; the difference
 * shows on the desk.
 */
export function asMissing(verdict: Verdict, pack: Pack, status: Status): Verdict {
  const reasons: Reason[] = [];
  for (const each of verdict.reasons) {
    const row = pack.rows.find(({ id }) => id === each.rule);
    const missing = row && missingRowOf(row, pack);
    if (!missing) {
      reasons.push(each);
      continue;
    }
    // Elsewhere a missing consent gives no reason of its own: neither may a refusal.
    if (!isSaidOf(missing, status) && reasons.some(({ level }) => level === verdict.level))
      continue;
    const clause = clauseOf(missing, pack);
    const masked = { ...each, rule: missing.id, code: missing.code, clause };
    const at = reasons.findIndex(({ rule, level }) => rule === masked.rule && level === each.level);
    const former = reasons[at];
    if (former && sameSource(former, masked)) reasons[at] = joined(former, masked);
    else reasons.push(masked);
  }
  return { ...verdict, reasons };
}

/** The row of the same scope for a consent that is missing; null where the row does not tell the answers apart. */
function missingRowOf({ when, level }: PackRow, pack: Pack): PackRow | null {
  const { consent } = when;
  const whole = ['none', 'no', 'withdrawn'] as const;
  if (!consent || consent.is.includes('yes') || whole.every((is) => consent.is.includes(is))) {
    return null;
  }
  // A portal's own-parent space advises without an answer and holds a refusal: the table asks for both (5.6, 5.7), the level tells.
  const missing = (row: PackRow) =>
    row.when.consent?.scope === consent.scope && row.when.consent.is.includes('none');
  return (
    pack.rows.find(
      (row) => missing(row) && row.level === level && !row.when.consent?.is.includes('no'),
    ) ?? null
  );
}

function isSaidOf({ when }: PackRow, status: Status): boolean {
  return !when.status || when.status.includes(status);
}

/** 5.5.3 is a part of 5.5, as 5.7 and 5.8 are of the consent: the page is told the whole. */
function clauseOf({ clause }: PackRow, pack: Pack): string {
  const whole = clause.split('.').slice(0, 2).join('.');
  return pack.clauses.some(({ id }) => id === whole) ? whole : clause;
}

/** Text, file names and pictures stay apart: their fixes differ. */
function sameSource(a: Reason, b: Reason): boolean {
  return a.fixes.join() === b.fixes.join();
}

function joined(a: Reason, b: Reason): Reason {
  const evidence = [...a.evidence];
  for (const each of b.evidence) {
    const known = evidence.some(
      ({ finding, attachment }) => finding === each.finding && attachment === each.attachment,
    );
    if (!known) evidence.push(each);
  }
  const start = ({ finding }: (typeof evidence)[number]) => finding?.start ?? 0;
  return {
    ...a,
    students: [...new Set([...a.students, ...b.students])],
    evidence: evidence.sort((one, two) => start(one) - start(two)),
  };
}
