import type { ReportState, YearReport } from '../lib/records/report.ts';

const names = { teams: 'Teams', classroom: 'Classroom', classdojo: 'ClassDojo', seesaw: 'Seesaw' };
type Known = keyof typeof names;
const counts: Readonly<Record<Known, Partial<Record<ReportState, number>>>> = {
  teams: { accepted: 10, nothing: 1, confirmed: 3, 'on-hold': 1, late: 1, expected: 5 },
  classroom: { accepted: 6, nothing: 2, confirmed: 2, returned: 1, late: 1, expected: 1 },
  classdojo: { accepted: 2, confirmed: 1, expected: 1 },
  seesaw: { 'on-hold': 1, expected: 2 },
};

/** The year of an invented school: 41 groups and platforms, 21 settled. */
export function sampleReport(school = 'École de l’Anse-aux-Lièvres'): YearReport {
  const ids = Object.keys(names) as Known[];
  const lines = ids.flatMap((platform) =>
    (Object.entries(counts[platform]) as [ReportState, number][]).flatMap(([state, count]) =>
      Array.from({ length: count }, (_, index) => ({
        school,
        group: `${101 + index}`,
        platform,
        state,
      })),
    ),
  );
  return {
    v: 1,
    body: 'Centre de services scolaire du Pays-des-Bleuets',
    schools: [school],
    schoolYear: '2025-2026',
    on: '2026-06-22',
    person: 'Nadia Bélanger, direction',
    platforms: ids.map((id) => ({ id, name: names[id] })),
    lines,
    holds: [
      {
        school,
        group: '602',
        platform: 'teams',
        count: 2,
        reason: 'complaint',
        decidedBy: 'Nadia Bélanger',
        decidedOn: '2026-06-11',
        until: null,
      },
    ],
    authorisations: [
      {
        school,
        platform: 'classdojo',
        answer: 'granted',
        reference: 'CS-2025-31',
        until: '2026-06-30',
      },
      { school, platform: 'seesaw', answer: 'refused', reference: null, until: null },
    ],
  };
}
