import type { Language } from '../page-view.ts';
import type { YearReport } from '../records/report.ts';
import { writeCsv } from './csv.ts';
import { platformOf } from './report-tables.ts';
import { reportWords } from './report-words.ts';

/** The report for a spreadsheet: a line a group and platform, then what is on hold, then the authorisations. */
export function reportCsv(report: YearReport, lang: Language): string {
  const words = reportWords[lang];
  const { csv } = words;
  const lines = report.lines.map(({ school, group, platform, state }) => [
    ...[school, report.schoolYear, group],
    ...[platformOf(report, platform), words.state[state]],
  ]);
  const holds = report.holds.map((each) => [
    ...[each.school, each.group, platformOf(report, each.platform), String(each.count)],
    ...[words.reason[each.reason], each.decidedBy, each.decidedOn, each.until ?? ''],
  ]);
  const authorisations = report.authorisations.map((each) => [
    ...[each.school, platformOf(report, each.platform), words.answers[each.answer]],
    ...[each.reference ?? '', each.until ?? ''],
  ]);
  const tables = [
    [csv.lines, ...lines],
    [csv.holds, ...holds],
    [csv.authorisations, ...authorisations],
  ];
  const rows = tables.flatMap((table, index) => (index === 0 ? table : [[''], ...table]));
  return writeCsv(rows, lang === 'fr' ? ';' : ',');
}
