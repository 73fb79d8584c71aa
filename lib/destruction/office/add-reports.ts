import { sumReports, type YearReport } from '../../records/report.ts';

/**
 * The reports of several schools as one, for the latest school year among them; of a school that came twice the later
 * day counts. null: none.
 */
export function addReports(
  reports: readonly YearReport[],
  head: Pick<YearReport, 'body' | 'on' | 'person'>,
): { report: YearReport; otherYears: boolean } | null {
  const years = reports.map((each) => each.schoolYear).sort();
  const schoolYear = years.at(-1) ?? '';
  const ofYear = reports.filter((each) => each.schoolYear === schoolYear);
  const report = sumReports(
    ofYear.sort((a, b) => a.on.localeCompare(b.on)),
    { ...head, schoolYear },
  );
  return report && { report, otherYears: ofYear.length < reports.length };
}
