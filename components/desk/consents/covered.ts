import type { ConsentScope, ConsentState } from '../../../lib/consent/consent.ts';
import type { ConsentQuestion } from '../../../lib/consent/parents.ts';
import { consentState } from '../../../lib/consent/state.ts';
import { lastDayOf } from '../../../lib/consent/year-end.ts';
import { type PlatformId, platformIds } from '../../../lib/platforms/platform.ts';
import { consentRule } from '../../../lib/policy/consent-rule.ts';
import { platformIn } from '../../../lib/policy/platform-in.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import { scopesOf } from '../../../lib/policy/scopes.ts';
import type { Register } from '../../../lib/screens/register.ts';

/** Platforms that a consent form is for, as the matrix offers them: those that share one consent are one. */
export interface Covered {
  /** The one that answers are recorded under. */
  id: PlatformId;
  platforms: readonly PlatformId[];
  scopes: readonly ConsentScope[];
}

/**
 * The platforms that the pack approves or may authorise, and asks a consent for; the parents' scope only where parents
 * may be written to on that day (today when left out).
 */
export function coveredPlatforms(
  { pack, authorisations, sites, today }: Register,
  on: string = today,
): Covered[] {
  if (!pack) return [];
  const authorised = (id: string) =>
    authorisations.some((each) => each.platform === id && each.grantedOn <= on && on <= each.until);
  const groups = new Map<string, PlatformId[]>();
  for (const id of [...platformIds, ...sites]) {
    const each = platformIn(pack, id);
    if (!each || each.status === 'forbidden') continue;
    const key = each.consentGroup ?? each.id;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const covered = [...groups.values()].flatMap((platforms): Covered[] => {
    const [id] = platforms;
    if (id === undefined) return [];
    const withParents = platforms.some(
      (each) => audienceOf(pack, each) !== 'students' || authorised(each),
    );
    const asked = new Set(
      platforms.flatMap((each) => {
        const known = platformIn(pack, each);
        return known ? scopesOf(pack, known, withParents) : [];
      }),
    );
    const scopes = pack.scopes.map((each) => each.id).filter((scope) => asked.has(scope));
    // Within the school's own tools a pack may ask nothing at all.
    return scopes.length > 0 ? [{ id, platforms, scopes }] : [];
  });
  // What is approved comes first; else the order is Vigie's.
  const rank = ({ id }: Covered) => Number(platformIn(pack, id)?.status !== 'approved');
  return covered.toSorted((a, b) => rank(a) - rank(b));
}

function audienceOf(pack: Pack, id: PlatformId): string | null {
  return platformIn(pack, id)?.audience ?? null;
}

/** The day that a group's consents are read on: today, or the last of a school year that is over. */
export function readingDay(schoolYear: string, { year, today, pack }: Register): string {
  return schoolYear < year ? lastDayOf(schoolYear, pack?.schoolYear.from) : today;
}

/** What to ask of the events about a student. */
export function questionOf(
  { pack }: Register,
  student: string,
  scope: ConsentScope,
  platforms: readonly PlatformId[],
  on: string,
): ConsentQuestion & { scope: ConsentScope } {
  return { student, scope, platforms, on, ...consentRule(pack) };
}

export function stateOf(
  register: Register,
  student: string,
  scope: ConsentScope,
  platforms: readonly PlatformId[],
  on: string,
): ConsentState {
  const events = register.consentsOf.get(student) ?? [];
  return consentState(events, questionOf(register, student, scope, platforms, on));
}
