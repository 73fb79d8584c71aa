import type { PlatformId } from '../platforms/platform.ts';
import type { HoldReason } from './record.ts';

/** Where the destruction of one group on one platform stands, as the principal sees it; the first two are settled. */
export const reportStates = [
  'accepted',
  // Stated that there was nothing to destroy, and accepted.
  'nothing',
  'confirmed',
  'returned',
  // Accepted, but something had to be set aside (5.9, reading A-10).
  'on-hold',
  'late',
  // Not due yet, or in progress.
  'expected',
] as const;
export type ReportState = (typeof reportStates)[number];

/** The year of one school, or of several: what the principal files. No student, no parent, no post stands in it. */
export interface YearReport {
  v: 1;
  /** The school body, as the policy pack names it. */
  body: string;
  /** One school; several in a roll-up. */
  schools: readonly string[];
  /** `2025-2026`. */
  schoolYear: string;
  /** Its state on that day, `YYYY-MM-DD`. */
  on: string;
  /** Who makes it, as on paper: « Nadia Bélanger, direction ». */
  person: string;
  /** In the order in which they are shown. */
  platforms: readonly { id: PlatformId; name: string }[];
  /** One line a group and platform. */
  lines: readonly ReportLine[];
  holds: readonly ReportHold[];
  /** Of the year: answered requests (4.0), also those that ended. */
  authorisations: readonly ReportAuthorisation[];
}
export interface ReportLine {
  school: string;
  group: string;
  platform: PlatformId;
  state: ReportState;
}
/** What may not be destroyed yet, and who decided. */
export interface ReportHold {
  school: string;
  group: string;
  platform: PlatformId;
  /** Elements set aside. */
  count: number;
  reason: HoldReason;
  decidedBy: string;
  /** `YYYY-MM-DD`. */
  decidedOn: string;
  until: string | null;
}
export interface ReportAuthorisation {
  school: string;
  platform: PlatformId;
  /** `ended`: granted, and over on the day of the report. */
  answer: 'granted' | 'refused' | 'ended';
  /** The committee's reference. */
  reference: string | null;
  /** Last day. */
  until: string | null;
}

/** Reports of several schools in one, in the order given; the same school twice counts as last given. Null for none. */
export function sumReports(
  reports: readonly YearReport[],
  head: Pick<YearReport, 'body' | 'schoolYear' | 'on' | 'person'>,
): YearReport | null {
  if (reports.length === 0) return null;
  const bySchool = new Map(
    reports.flatMap((report) => report.schools.map((school) => [school, report] as const)),
  );
  const of = <T extends { school: string }>(rows: (report: YearReport) => readonly T[]) =>
    [...bySchool].flatMap(([school, report]) =>
      rows(report).filter((row) => row.school === school),
    );
  const names = new Map(reports.flatMap((each) => each.platforms).map((each) => [each.id, each]));
  return {
    v: 1,
    ...head,
    schools: [...bySchool.keys()],
    platforms: [...names.values()],
    lines: of(({ lines }) => lines),
    holds: of(({ holds }) => holds),
    authorisations: of(({ authorisations }) => authorisations),
  };
}

/** Lines in each state, by whatever is asked of a line: its platform, its school. */
export function countStates<K extends string>(
  lines: readonly ReportLine[],
  by: (line: ReportLine) => K,
): ReadonlyMap<K, Readonly<Record<ReportState, number>>> {
  const counts = new Map<K, Record<ReportState, number>>();
  for (const line of lines) {
    const key = by(line);
    const row = counts.get(key) ?? noLines();
    row[line.state] += 1;
    counts.set(key, row);
  }
  return counts;
}

/** No line in any state. */
function noLines(): Record<ReportState, number> {
  const none = { accepted: 0, nothing: 0, confirmed: 0, returned: 0 };
  return { ...none, 'on-hold': 0, late: 0, expected: 0 };
}
