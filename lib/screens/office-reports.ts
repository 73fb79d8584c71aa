import type { Language } from '../messages.ts';
import { readReport } from '../records/read-report.ts';
import type { YearReport } from '../records/report.ts';
import { saveFile } from './save-file.ts';

interface ReportOrder {
  report: YearReport;
  lang: Language;
  paper: 'letter' | 'a4';
}

const stem = ({ schools, schoolYear, on }: YearReport) =>
  `vigie-${schools.length > 1 ? 'regroupement' : 'rapport'}-${schoolYear}-${on}`;

async function savePdf({ report, lang, paper }: ReportOrder): Promise<void> {
  const { yearReportPdf } = await import('../documents/year-report.ts');
  const bytes = await yearReportPdf(report, { paper, lang });
  saveFile(`${stem(report)}.pdf`, bytes, 'application/pdf');
}

/** For a spreadsheet. */
async function saveCsv({ report, lang }: Omit<ReportOrder, 'paper'>): Promise<void> {
  const { reportCsv } = await import('../documents/report-csv.ts');
  const bytes = new TextEncoder().encode(reportCsv(report, lang));
  saveFile(`${stem(report)}.csv`, bytes, 'text/csv');
}

/** What the school body adds up. */
function saveJson(report: YearReport): void {
  const bytes = new TextEncoder().encode(JSON.stringify(report));
  saveFile(`${stem(report)}.json`, bytes, 'application/json');
}

/** No report of a school is longer, in bytes. */
const longest = 5_000_000;

/** null: no report. */
async function read(file: File): Promise<YearReport | null> {
  return file.size > longest ? null : readReport(await file.text());
}

export const reports = { savePdf, saveCsv, saveJson, read };
