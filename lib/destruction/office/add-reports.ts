import type { YearReport } from '../../records/report.ts';
import { groupBy } from './group-by.ts';

/**
 * The reports of several schools as one, for the latest school year among them; of a school that came twice the later
 * day counts. null: none.
 */
export function addReports(
  reports: readonly YearReport[],
  head: Pick<YearReport, 'body' | 'on' | 'person'>,
): { report: YearReport; otherYears: boolean } | null {
  const schoolYear = reports
    .map((each) => each.schoolYear)
    .sort()
    .at(-1);
  if (schoolYear === undefined) return null;
  const ofYear = reports.filter((each) => each.schoolYear === schoolYear);
  const later = [...ofYear].sort((a, b) => a.on.localeCompare(b.on));
  const bySchool = new Map(later.flatMap((each) => each.schools.map((name) => [name, each])));
  const rows = <T extends { school: string }>(of: (report: YearReport) => readonly T[]) =>
    [...bySchool].flatMap(([school, each]) => of(each).filter((row) => row.school === school));
  const names = groupBy(
    ofYear.flatMap(({ platforms }) => platforms),
    ({ id }) => id,
  );
  return {
    otherYears: ofYear.length < reports.length,
    report: {
      v: 1,
      ...head,
      schoolYear,
      schools: [...bySchool.keys()],
      platforms: [...names.values()].flatMap(([first]) => first ?? []),
      lines: rows(({ lines }) => lines),
      holds: rows(({ holds }) => holds),
      authorisations: rows(({ authorisations }) => authorisations),
    },
  };
}
