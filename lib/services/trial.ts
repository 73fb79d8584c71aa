import { calendarDay } from '../local-time.ts';
import type { FixChoice, Language, PageDraft, PageVerdict } from '../messages.ts';
import { platformById } from '../platforms/index.ts';
import {
  type ComposerRecipe,
  type PlaceReading,
  type Platform,
  type PlatformId,
  platformIds,
} from '../platforms/platform.ts';
import type { Pack } from '../policy/schema.ts';
import { standingOf } from '../policy/standing.ts';
import { defaultSettings } from '../settings.ts';
import type { Place } from '../verdict/verdict.ts';
import { pageVerdict } from './check-draft.ts';
import { now } from './clock.ts';
import { judgeAgainst } from './judgement.ts';
import { exceptionsOf } from './lessons.ts';
import { planOf } from './plan-fixes.ts';
import { byStudent, classLists, type Known } from './snapshot.ts';
import type { Where } from './where.ts';

/** Two invented pupils: the first has a consent, the second has none. */
const pupils = [
  { id: 'with-consent', firstName: 'Léa', lastName: 'Tremblay' },
  { id: 'without', firstName: 'Noah', lastName: 'St-Pierre' },
].map((each) => ({ ...each, nicknames: [], group: 'trial', avatar: null, leftOn: null }));

/** Where the welcome’s page has its composer. */
const recipe: ComposerRecipe = {
  id: 'trial',
  field: '.trial textarea',
  container: '.trial',
  send: '.trial .btn',
  sendLabels: [],
  enter: 'newline',
  alsoReads: [],
  verb: 'post',
  seen: '2026-11-22',
};

/** An approved platform for pupils of the directive, to stand for in the welcome’s page; null where it has none. */
export function trialPlatform(pack: Pack): Platform | null {
  const fit = pack.platforms.find(
    ({ status, audience }) =>
      status === 'approved' && (audience === 'students' || audience === 'both'),
  );
  const id = platformIds.find((known) => known === fit?.id);
  if (id === undefined) return null;
  const reading = {
    platform: id,
    surface: 'class',
    account: 'work',
    accountDomain: null,
    space: 'class',
    conversation: null,
  } as const;
  const place: Platform['place'] = ({ url }) => ({ ...reading, url: url.href });
  return { ...platformById(id), reads: {}, place, composers: [recipe] };
}

export interface Trial {
  judge(draft: PageDraft): PageVerdict;
  planFixes(draft: PageDraft, choices: readonly FixChoice[]): ReturnType<typeof planOf>;
}

/** The real rules over an invented class; nothing of the register is read or written. */
export function openTrial(pack: Pack, platform: PlatformId, lang: Language): Trial {
  const on = calendarDay(new Date(now()), defaultSettings.timeZone);
  const consent: Known['consents'][number] = {
    id: 'trial',
    student: 'with-consent',
    platform,
    scope: 'class',
    answer: 'yes',
    on,
    recordedAt: now(),
    formDate: on,
    parent: 1,
    corrects: null,
    sealed: { bytes: new Uint8Array() },
  };
  const known: Known = {
    settings: { ...defaultSettings, lang },
    pack,
    groups: [],
    students: pupils,
    consents: [consent],
    consentsOf: byStudent([consent]),
    authorisations: [],
    notices: [],
    places: new Map(),
    appearances: new Map(),
    exceptionsAt: exceptionsOf([]),
    classList: classLists(pupils),
  };
  const judgement = (draft: PageDraft) =>
    judgeAgainst(draft, whereOf(draft.place, known, on, pack), known);
  return {
    judge(draft) {
      const verdict = pageVerdict(draft, judgement(draft));
      // Only what can be tried here: nothing that leaves the page.
      const reasons = verdict.reasons.map((reason) => ({
        ...reason,
        fixes: reason.fixes.filter(({ edits }) => edits !== null),
        spans: reason.spans.map((span) => ({ ...span, lesson: null })),
      }));
      return { ...verdict, reasons };
    },
    planFixes: (draft, choices) => planOf(draft, choices, judgement(draft)),
  };
}

function whereOf(reading: PlaceReading, known: Known, on: string, pack: Pack): Where {
  const place: Place = {
    platform: reading.platform,
    account: 'work',
    space: 'class',
    student: null,
    audience: 'students',
    officialPage: false,
    purpose: 'school',
  };
  const standing = standingOf(place, pack, known.authorisations, on);
  return { on, reading, place, id: null, group: null, unsureGroup: false, standing };
}
