import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';
import { sumReports, type YearReport } from './report.ts';

const report = (school: string): YearReport => ({
  v: 1,
  body: 'CSS',
  schools: [school],
  schoolYear: '2025-2026',
  on: '2026-06-22',
  person: 'Nadia Bélanger, direction',
  platforms: [{ id: 'site:forum.example', name: 'Forum' }],
  lines: [{ school, group: '402', platform: 'site:forum.example', state: 'on-hold' }],
  holds: [
    {
      school,
      group: '402',
      platform: 'teams',
      count: 1,
      reason: 'complaint',
      decidedBy: 'Direction',
      decidedOn: '2026-06-11',
      until: null,
    },
  ],
  authorisations: [
    { school, platform: 'seesaw', answer: 'granted', reference: 'CS-1', until: null },
  ],
});

test('a report that travelled is the report, and two add up', () => {
  const [one, two] = [report('École A'), report('École B')];
  expect(readReport(JSON.stringify(one))).toEqual(one);
  const { body, schoolYear, on, person } = one;
  const sum = sumReports([one, two], { body, schoolYear, on, person });
  expect(readReport(JSON.stringify(sum))).toMatchObject({ schools: ['École A', 'École B'] });
});

test('whatever is not exactly a report is none', () => {
  const whole = report('École A');
  for (const wrong of [
    '',
    'null',
    '[]',
    JSON.stringify(whole).slice(0, -1),
    JSON.stringify({ ...whole, v: 2 }),
    JSON.stringify({ ...whole, student: 'Léa' }),
    JSON.stringify({ ...whole, lines: [{ ...whole.lines[0], state: 'fine' }] }),
    JSON.stringify({ ...whole, schoolYear: '<b>' }),
  ]) {
    expect(readReport(wrong), wrong).toBeNull();
  }
});
