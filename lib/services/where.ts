import { schoolYearOf } from '../consent/school-year.ts';
import { placeId } from '../db/places.ts';
import type { GroupEntry, PlaceRow } from '../db/rows.ts';
import { accountOf } from '../platforms/account.ts';
import { isOfficialPage } from '../platforms/official-page.ts';
import type { Audience, PlaceReading, Space } from '../platforms/platform.ts';
import { type Standing, standingOf } from '../policy/standing.ts';
import type { Place } from '../verdict/verdict.ts';
import { today } from './clock.ts';
import type { Snapshot } from './snapshot.ts';

/** A place once the register was asked. */
export interface Where {
  /** Today, in the school's time zone. */
  on: string;
  reading: PlaceReading;
  place: Place;
  /** Id of the conversation's answer; null where the page does not tell the conversation. */
  id: string | null;
  group: GroupEntry | null;
  /** There are several groups this year, and nobody said yet which one reads here. */
  unsureGroup: boolean;
  /** null: no pack chosen, or a platform that it does not know. */
  standing: Standing | null;
}

const audienceOf: Partial<Record<Space, Audience>> = {
  class: 'students',
  'class-families': 'both',
  'own-student': 'students',
  'own-parent': 'parents',
};

/** What the page shows of its place, with what the teacher answered for it (docs/design.md "Which space"). */
export async function whereIs(reading: PlaceReading, snapshot: Snapshot): Promise<Where> {
  const { settings, pack } = snapshot;
  const on = today(settings.timeZone);
  const { platform, conversation, url, accountDomain } = reading;
  const id = conversation === null ? null : await placeId(snapshot.store, platform, conversation);
  const answer = id === null ? undefined : snapshot.places.get(id);
  const space = answer && answer.space !== 'unknown' ? answer.space : reading.space;
  const place: Place = {
    platform,
    account: reading.account === 'unknown' ? accountOf(accountDomain, settings) : reading.account,
    space,
    student: answer?.student ?? null,
    audience: audienceOf[space] ?? null,
    officialPage: isOfficialPage(url, settings.officialPages),
    purpose: answer?.purpose ?? 'unanswered',
  };
  const standing = pack && standingOf(place, pack, snapshot.authorisations, on);
  // A social network's page that the school lists and the principal may authorise (4.0): anyone reads it.
  if (place.officialPage && standing?.platform.officialPage === 'authorisation-required') {
    place.space = 'public';
    place.audience = null;
  }
  // Private life is asked about only where the directive forbids the place.
  if (place.purpose === 'unanswered' && standing?.status !== 'forbidden') place.purpose = 'school';
  const year = schoolYearOf(on, pack?.schoolYear.from);
  const thisYear = snapshot.groups.filter(({ schoolYear }) => schoolYear === year);
  const group = groupOf(answer, snapshot, thisYear);
  const unsureGroup = answer === undefined && thisYear.length > 1;
  return { on, reading, place, id, group, unsureGroup, standing };
}

/** The answered group, or the answered student's; else the only group of this school year. */
function groupOf(
  answer: PlaceRow | undefined,
  { groups, students }: Snapshot,
  thisYear: readonly GroupEntry[],
): GroupEntry | null {
  const student = students.find(({ id }) => id === answer?.student);
  const answered = answer?.group ?? student?.group;
  if (answered) return groups.find(({ id }) => id === answered) ?? null;
  const [only, ...others] = thisYear;
  return others.length === 0 ? (only ?? null) : null;
}
