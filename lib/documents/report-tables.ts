import { countStates, type ReportLine, reportStates, type YearReport } from '../records/report.ts';
import type { ReportWords } from './report-words.ts';
import type { Column, Table } from './table.ts';

/** More platforms than that become rows: columns would be too narrow to read. */
const mostColumns = 5;

/** Platforms and states, counted, with their sums; the platforms of the report that have lines. */
export function platformTable(report: YearReport, words: ReportWords): Table {
  const counts = countStates(report.lines, ({ platform }) => platform);
  const used = report.platforms.filter(({ id }) => counts.has(id));
  const all = countStates(report.lines, () => 'all').get('all');
  const whole = report.schools.length > 1 ? words.whole : words.school;
  const across = [
    ...used.map(({ id, name }) => ({ name, row: counts.get(id) })),
    { name: whole, row: all },
  ];
  const sum = (row: (typeof across)[number]['row']) =>
    reportStates.reduce((total, state) => total + (row?.[state] ?? 0), 0);
  const cell = (count: number) => (count === 0 ? words.none : words.number(count));
  if (used.length <= mostColumns) {
    const rows = reportStates.map((state) => [
      words.states[state],
      ...across.map(({ row }) => cell(row?.[state] ?? 0)),
    ]);
    const totals = [words.total, ...across.map(({ row }) => cell(sum(row)))];
    return tableOf(['', ...across.map(({ name }) => name)], [...rows, totals], 0.3);
  }
  const heads = ['', ...reportStates.map((state) => words.states[state]), words.total];
  const rows = across.map(({ name, row }) => [
    name === whole ? words.total : name,
    ...reportStates.map((state) => cell(row?.[state] ?? 0)),
    cell(sum(row)),
  ]);
  return tableOf(heads, rows, 0.2);
}

/** Of one school each group and platform; of several a line a school. */
export function detailTable(report: YearReport, words: ReportWords): Table {
  if (report.schools.length > 1) {
    const counts = countStates(report.lines, ({ school }) => school);
    const rows = report.schools.map((school) => {
      const row = counts.get(school);
      const all = reportStates.reduce((sum, state) => sum + (row?.[state] ?? 0), 0);
      const settled = (row?.accepted ?? 0) + (row?.nothing ?? 0);
      return [school, ...[all, settled, all - settled].map((count) => words.number(count))];
    });
    return { ...tableOf(words.schoolHeads, rows, 0.49), strong: 'first' };
  }
  const share = [0.46, 0.3, 0.24];
  const columns = words.groupHeads.map((head, index) => ({ head, share: share[index] ?? 0 }));
  const rows = report.lines.map(({ group, platform, state }) => [
    group,
    platformOf(report, platform),
    words.state[state],
  ]);
  return { columns, rows, strong: 'first' };
}

/** A platform's name; its id where the report does not name it. */
export function platformOf(report: YearReport, id: ReportLine['platform']): string {
  return report.platforms.find((each) => each.id === id)?.name ?? id;
}

/** The first column takes its share, numbers the rest. */
function tableOf(heads: readonly string[], rows: Table['rows'], first: number): Table {
  const rest = (1 - first) / (heads.length - 1);
  const columns = heads.map(
    (head, index): Column =>
      index === 0 ? { head, share: first } : { head, share: rest, align: 'right' },
  );
  return { columns, rows, strong: 'last-row' };
}
