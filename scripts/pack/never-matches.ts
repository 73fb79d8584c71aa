import type { Pack, PackRow } from '../../lib/policy/schema.ts';

/** Why no draft on any page can ever match the row. */
export function neverMatches(row: PackRow, pack: Pack): string[] {
  const { when } = row;
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
  if (when.account?.every((each) => each === 'personal') && when.status) {
    const reached = when.status.some((each) => each === 'forbidden' || each === 'official-page');
    if (!reached) why.push('a personal account is forbidden on any platform');
  }
  const before = pack.rows.find((each) => each.id !== row.id && endsBefore(each, row));
  if (before) why.push(`rows.${before.id} ends the reading wherever this one could match`);
  if (row.level === 'hold' && row.fix.length === 0) why.push('a hold without a way on');
  return why;
}

/** Whether a row that ends the reading matches wherever the other one could: it asks of the place alone, and no more. */
function endsBefore({ ends, switch: turned, when }: PackRow, other: PackRow): boolean {
  const ofPlace = ['status', 'audience', 'account', 'space'] as const;
  const places: readonly string[] = ofPlace;
  if (!ends || turned || !Object.keys(when).every((key) => places.includes(key))) return false;
  return ofPlace.every((key) => {
    const [own, others]: (readonly string[] | undefined)[] = [when[key], other.when[key]];
    return !own || others?.every((each) => own.includes(each));
  });
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
