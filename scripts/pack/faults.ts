import { platformIds } from '../../lib/platforms/platform.ts';
import type { Pack, PackRow } from '../../lib/policy/schema.ts';

/** What is allowed in a pack and is probably not meant, one sentence each; empty when there is none. */
export function packFaults(pack: Pack): string[] {
  return [
    ...unknownPlatforms(pack),
    ...uncitedClauses(pack),
    ...pack.rows.flatMap((row) => neverMatches(row, pack).map((why) => `rows.${row.id}: ${why}`)),
    ...untranslated(pack, ''),
  ];
}

function unknownPlatforms({ platforms }: Pack): string[] {
  const known = new Set<string>(platformIds);
  return platforms
    .filter(({ id, hosts }) => !known.has(id) && !hosts)
    .map(({ id }) => `platforms.${id}: Vigie does not know it, and it names no hosts`);
}

function uncitedClauses(pack: Pack): string[] {
  const rest = JSON.stringify({ ...pack, clauses: [] });
  return pack.clauses
    .filter(({ id }) => !rest.includes(JSON.stringify(id)))
    .map(({ id }) => `clauses.${id}: nothing cites it; it is shown in the list of clauses only`);
}

/** Why no draft on any page can ever match the row. */
function neverMatches({ when, clause: _, ...row }: PackRow, pack: Pack): string[] {
  const why: string[] = [];
  const reachable = statusesOf(pack);
  if (when.status && !when.status.some((each) => reachable.has(each))) {
    why.push(`no platform is ever ${when.status.join(' or ')}`);
  }
  const personal = when.finding ?? when.form ?? when.consent ?? when.about;
  if (when.empty === true && (personal || when.media?.some((each) => each !== 'nobody'))) {
    why.push('an empty draft holds nothing that its other conditions ask for');
  }
  const ofStudents = !when.finding || when.finding.includes('student');
  if ((when.form || when.consent) && !ofStudents) {
    why.push('forms and consents are of students, whom its findings leave out');
  }
  if (when.about && when.space && !when.space.some((each) => each.startsWith('own-'))) {
    why.push('an owner is known in a space of one’s own only');
  }
  if (when.media && !when.media.includes('answered') && (when.finding || when.form)) {
    why.push('a picture without an answer shows nobody that its other conditions ask for');
  }
  if (row.level === 'hold' && row.fix.length === 0) why.push('a hold without a way on');
  return why;
}

function statusesOf({ platforms, otherPlatforms }: Pack): Set<string> {
  const reachable = new Set<string>(otherPlatforms ? [otherPlatforms] : []);
  for (const { status, workAccount, officialPage, audience } of platforms) {
    reachable.add(status);
    if (workAccount) reachable.add(workAccount);
    if (officialPage) reachable.add(officialPage);
    // Approved for one audience: the other one needs an authorisation.
    if (status === 'approved' && audience !== 'both') reachable.add('authorisation-required');
  }
  // A personal account is forbidden anywhere.
  reachable.add('forbidden');
  if (reachable.has('authorisation-required')) reachable.add('authorised');
  return reachable;
}

/** Texts of several words that read the same in both languages, but for the body's own name. */
function untranslated(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fr, en, id } = value as { fr?: unknown; en?: unknown; id?: unknown };
  const at = typeof id === 'string' && path !== '' ? path.replace(/[^.]*$/u, id) : path;
  const same = typeof fr === 'string' && fr === en && fr.split(' ').length > 5;
  const own = same ? [`${at}: the same text in both languages`] : [];
  const inside = Object.entries(value)
    .filter(([key]) => key !== 'issuer')
    .flatMap(([key, each]) => untranslated(each, at === '' ? key : `${at}.${key}`));
  return [...own, ...inside];
}
