// @vitest-environment node
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sampleReport } from '../../test/sample-report.ts';
import { sumReports, type YearReport } from '../records/report.ts';
import { openReader } from './pdf-reader.ts';
import { reportCsv } from './report-csv.ts';
import { yearReportPdf } from './year-report.ts';

async function textOf(report: YearReport, lang: 'fr' | 'en' = 'fr'): Promise<string> {
  const bytes = await yearReportPdf(report, { paper: 'letter', lang });
  return openReader(null).read(bytes, async ({ textsOf }) => {
    const pages =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type \/Page\b(?!s)/gu) ?? [];
    const texts = [];
    for (const page of pages.keys()) texts.push(...(await textsOf(page)));
    return texts.join(' ').replace(/\s+/gu, ' ');
  });
}
const head = {
  body: 'CSS',
  schoolYear: '2025-2026',
  on: '2026-06-30',
  person: 'Secrétariat général',
};

test('counts by platform and state, with their sums; who decided; references; each group', async () => {
  const text = await textOf(sampleReport());
  expect(text).toContain('41 confirmations 21 réglées 20 à régler');
  expect(text).toContain('Teams Classroom ClassDojo Seesaw École');
  expect(text).toContain('Acceptées 10 6 2 – 18');
  expect(text).toContain('En tout 21 13 4 3 41');
  expect(text).toContain('Teams, 602 : plainte, décision de Nadia Bélanger le 11 juin 2026.');
  expect(text).toContain('ClassDojo accordée CS-2025-31 30 juin 2026');
  expect(text).toContain('101 Teams acceptée');
  expect(await textOf(sampleReport(), 'en')).toContain('41 confirmations 21 settled 20 open');
});

test('of many schools the report is their sum, a line a school; the same school is not counted twice', async () => {
  const [a, b] = [sampleReport('École A'), sampleReport('École B')];
  const sum = sumReports([a, b, { ...a, lines: a.lines.slice(0, 1) }], head);
  if (!sum) throw new Error('no sum');
  const text = await textOf(sum);
  expect(text).toContain('2 établissements');
  expect(text).toContain('École A 1 1 0');
  expect(text).toContain('École B 41 21 20');
  expect(text).toContain('42 confirmations');
  expect(sumReports([], head)).toBeNull();
});

test('an empty year, and more platforms than columns', async () => {
  const empty = { ...sampleReport(), lines: [], holds: [], authorisations: [] };
  expect(await textOf(empty)).toContain('0 confirmation');
  const { platforms, lines } = sampleReport();
  const more = ['remind', 'discord'] as const;
  const wide = {
    ...sampleReport(),
    platforms: [...platforms, ...more.map((id) => ({ id, name: id.toUpperCase() }))],
    lines: [
      ...lines,
      ...more.map((platform) => ({ school: 'x', group: '9', platform, state: 'late' as const })),
    ],
  };
  const text = await textOf(wide);
  expect(text).toContain('REMIND – – – – – 1 – 1');
  expect(text).toContain('En tout 18 3 6 1 2 4 9 43');
});

test('the table has a line a group and platform, what is on hold and the authorisations, in both languages', () => {
  const report = sampleReport('=École');
  const rows = Papa.parse<string[]>(reportCsv(report, 'fr').slice(1), { delimiter: ';' }).data;
  expect(rows[0]).toEqual(['Établissement', 'Année scolaire', 'Groupe', 'Plateforme', 'État']);
  expect(rows[1]).toEqual(["'=École", '2025-2026', '101', 'Teams', 'acceptée']);
  const groups = rows.filter((row) => row[1] === '2025-2026');
  expect(groups).toHaveLength(report.lines.length);
  expect(rows).toContainEqual([
    ...["'=École", '602', 'Teams', '2', 'plainte', 'Nadia Bélanger', '2026-06-11', ''],
  ]);
  expect(reportCsv(report, 'en')).toContain('"Seesaw","refused","",""');
});
