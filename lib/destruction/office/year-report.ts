import { groupBy } from '../../group-by.ts';
import type { PlatformId } from '../../platforms/platform.ts';
import type { ReportAuthorisation, YearReport } from '../../records/report.ts';
import { type AuthorisationAsked, authorisationState } from './authorisation-register.ts';
import type { Cell } from './school-table.ts';
import type { Statement } from './statement.ts';

export interface ReportInput {
  head: Pick<YearReport, 'body' | 'schoolYear' | 'on' | 'person'>;
  school: string;
  cells: readonly Cell[];
  statements: readonly Statement[];
  asked: readonly AuthorisationAsked[];
  nameOf(platform: PlatformId): string;
}

/** The year of one school as it stands on a day: sums of statements, without a name of staff, student or parent. */
export function yearReport({
  head,
  school,
  cells,
  statements,
  asked,
  nameOf,
}: ReportInput): YearReport {
  const byPlatform = [...groupBy(cells, ({ platform }) => platform)];
  const most = byPlatform.sort(([, a], [, b]) => b.length - a.length);
  const held = new Set(
    cells.filter(({ state }) => state === 'on-hold').map(({ record }) => record),
  );
  return {
    v: 1,
    ...head,
    schools: [school],
    platforms: most.map(([id]) => ({ id, name: nameOf(id) })),
    lines: cells.map(({ group, platform, state }) => ({ school, group, platform, state })),
    holds: statements
      .filter(({ record }) => held.has(record))
      .flatMap(({ group, platform, holds }) =>
        holds.map((hold) => ({ school, group, platform, ...hold })),
      ),
    authorisations: asked.flatMap((each) => answered(each, school, head.on)),
  };
}

/** What was handed over of a request; none while it waits or was sent back for more. */
function answered(asked: AuthorisationAsked, school: string, on: string): ReportAuthorisation[] {
  const state = authorisationState(asked, on);
  if (state === 'waiting' || state === 'prepared' || state === 'returned') return [];
  const answer = state === 'refused' ? 'refused' : state === 'over' ? 'ended' : 'granted';
  const { decision, request } = asked;
  const reference = decision?.committee?.reference ?? null;
  const until = answer === 'refused' ? null : (decision?.until ?? null);
  return [{ school, platform: request.platform.id, answer, reference, until }];
}
