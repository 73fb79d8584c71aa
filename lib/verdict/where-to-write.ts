import type { ConsentEvent } from '../consent/consent.ts';
import type { Finding, FindingKind } from '../detection/finding.ts';
import {
  type Audience,
  type PlatformId,
  platformIds,
  type SiteId,
  type Space,
} from '../platforms/platform.ts';
import { siteId } from '../platforms/site.ts';
import { platformIn } from '../policy/platform-in.ts';
import type { Pack, PackPlatform, Status } from '../policy/schema.ts';
import { standingOf } from '../policy/standing.ts';
import { judge } from './judge.ts';
import type { Authorisation, GroupState, Level, Place, Situation } from './verdict.ts';

/** What someone wants to say. */
export const matters = [
  'general',
  'achievement',
  'photo',
  'result',
  'conduct',
  'question',
] as const;
export type Matter = (typeof matters)[number];
/** To whom: the space that they read. */
export const readers = [
  'class',
  'class-families',
  'own-parent',
  'own-student',
  'staff',
  'public',
] as const;
export type Reader = (typeof readers)[number];

/** What the answer depends on besides the question. */
export interface Known {
  /** `YYYY-MM-DD`. */
  on: string;
  authorisations: readonly Authorisation[];
  /** For 5.1 and 5.2; null where no group, or which, is not known. */
  group(platform: PlatformId): GroupState | null;
  /** Platforms of which the school has listed a page of its own. */
  officialPages: readonly PlatformId[];
  /** Those that the person added. */
  sites: readonly SiteId[];
}
export interface Answer {
  platform: PlatformId;
  /** The school's own page on it, not the platform at large. */
  officialPage: boolean;
  status: Status;
  level: Level;
  /** What gives the level: clauses of the pack; none where the directive says nothing. */
  clauses: readonly string[];
  /** The clause of the consent that it takes; null where none is needed, or none would help. */
  consent: string | null;
}

const audienceOf: Partial<Record<Space, Audience>> = {
  class: 'students',
  'class-families': 'both',
  'own-student': 'students',
  'own-parent': 'parents',
};
const kindsOf: Readonly<Record<Matter, readonly FindingKind[]>> = {
  general: [],
  achievement: ['student'],
  photo: [],
  result: ['student', 'result'],
  conduct: ['student', 'conduct'],
  question: ['student'],
};
const gravity: Readonly<Record<Level, number>> = { clear: 0, advise: 1, hold: 2 };
/** Any student: the question is about nobody yet. */
const someone = { id: 'someone', firstName: 'X', lastName: 'X', nicknames: [] };
const text = 'X X';

/**
 * For each platform of the pack, what its rule table says of such a message to such readers from a work account: the
 * same judgement as of a draft (docs/design.md "The rule table"), best first. A consent is taken as recorded, and the
 * answer says where it must be.
 */
export function whereToWrite(matter: Matter, reader: Reader, pack: Pack, known: Known): Answer[] {
  const places = pack.platforms.flatMap((each) => {
    const { id, officialPage } = each;
    const platform = platformIds.find((known) => known === id) ?? addressOf(each, pack, known);
    if (!platform) return [];
    const listed = reader === 'public' && officialPage && known.officialPages.includes(platform);
    return listed
      ? [placeOf(platform, reader, true), placeOf(platform, reader, false)]
      : [placeOf(platform, reader, false)];
  });
  return places
    .flatMap((place) => answerOf(matter, place, pack, known) ?? [])
    .sort((a, b) => gravity[a.level] - gravity[b.level]);
}

/** A platform that the pack alone names: the school's own address of it, else one that the pack knows. */
function addressOf(
  { name, hosts, signIn }: PackPlatform,
  pack: Pack,
  { sites }: Known,
): SiteId | null {
  if (!name || signIn) return null;
  const [first] = hosts ?? [];
  const own = sites.find((site) => platformIn(pack, site)?.name === name);
  return own ?? (first === undefined ? null : siteId(first));
}

function placeOf(
  platform: PlatformId,
  space: Reader,
  officialPage: boolean,
): Place & { platform: PlatformId } {
  return {
    platform,
    account: 'work',
    space,
    student: space.startsWith('own-') ? someone.id : null,
    audience: audienceOf[space] ?? null,
    officialPage,
    purpose: 'school',
  };
}

function answerOf(
  matter: Matter,
  place: Place & { platform: PlatformId },
  pack: Pack,
  known: Known,
): Answer | null {
  const standing = standingOf(place, pack, known.authorisations, known.on);
  if (!standing) return null;
  const withConsent = judge(situationOf(matter, place, known, pack), pack);
  const without = judge(situationOf(matter, place, known, null), pack);
  const { level, reasons } = withConsent;
  const lacking = without.reasons.find(
    (each) => each.level !== 'clear' && !reasons.some(({ rule }) => rule === each.rule),
  );
  return {
    platform: place.platform,
    officialPage: place.officialPage,
    status: standing.status,
    level,
    clauses: [
      ...new Set(reasons.filter((each) => each.level === level).map((each) => each.clause)),
    ],
    consent: level === 'hold' ? null : (lacking?.clause ?? null),
  };
}

function situationOf(
  matter: Matter,
  place: Place & { platform: PlatformId },
  known: Known,
  /** Whose scopes are all agreed to; null: none is. */
  agreed: Pack | null,
): Situation {
  const findings = kindsOf[matter].map(
    (kind): Finding => ({
      kind,
      start: 0,
      end: 1,
      students: [someone.id],
      form: kind === 'student' ? 'first' : null,
      score: 1,
      reasons: [],
    }),
  );
  const photo = { kind: 'photo', name: '', students: [someone.id], findings: [] } as const;
  return {
    on: known.on,
    place,
    text,
    findings,
    attachments: matter === 'photo' ? [photo] : [],
    group: known.group(place.platform),
    authorisations: known.authorisations,
    consents: agreed
      ? agreed.scopes.flatMap(({ id }) => agreement(id, place.platform, known.on))
      : [],
    students: [someone],
  };
}

/** A *yes* of both parents. */
function agreement(scope: string, platform: PlatformId, on: string): ConsentEvent[] {
  const event = { student: someone.id, scope, platform, answer: 'yes', on } as const;
  return [event, { ...event, parent: 2 }];
}
