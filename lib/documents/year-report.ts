import type { Language } from '../page-view.ts';
import type { ReportLine, YearReport } from '../records/report.ts';
import { looks } from './looks.ts';
import { drawFeet, feetHeight } from './numbered-feet.ts';
import { colours, type Look, Page } from './page.ts';
import { detailTable, platformOf, platformTable } from './report-tables.ts';
import { type ReportWords, reportWords } from './report-words.ts';
import { drawSection } from './section.ts';
import { drawTable, type Table } from './table.ts';

const figureLook: Look = { size: 15, weight: 'bold' };

/**
 * The yearly report of a school, or of many, as a tagged PDF: counts by platform and state, what is on hold,
 * authorisations, then each group (of many: each school). The same report is the same bytes.
 */
export async function yearReportPdf(
  report: YearReport,
  { paper, lang }: { paper: 'letter' | 'a4'; lang: Language },
): Promise<Uint8Array<ArrayBuffer>> {
  const words = reportWords[lang];
  const { body, schools, schoolYear, on, person } = report;
  const title = `${words.title}, ${schoolYear}`;
  const page = new Page({
    paper,
    lang,
    title,
    author: person,
    on,
    feet: feetHeight,
    anyText: true,
  });
  page.turn();
  page.flow('P', body, looks.soft);
  page.down(3);
  page.flow('H1', words.title, figureLook);
  page.down(2);
  const [only = ''] = schools;
  const whose = schools.length > 1 ? words.schools(schools.length) : only;
  page.flow('P', words.about(whose, schoolYear, on), looks.plain);
  page.down(9);
  drawFigures(page, report.lines, words);
  section(page, words.byPlatform, platformTable(report, words));
  page.down(10);
  drawSection(page, { title: words.holds, text: holdsOf(report, words) || words.noHolds });
  if (report.authorisations.length === 0) {
    page.down(10);
    drawSection(page, { title: words.authorisations, text: words.noAuthorisations });
  } else section(page, words.authorisations, authorisationsOf(report, words));
  page.down(10);
  drawSection(page, { title: words.declaration, text: words.declared });
  const several = schools.length > 1;
  const detail = detailTable(report, words);
  if (detail.rows.length > 0) section(page, several ? words.bySchool : words.groups, detail);
  drawFeet(page, person, words.page);
  return page.close();
}

function section(page: Page, title: string, table: Table): void {
  page.down(10);
  page.need(80);
  page.flow('H2', title, looks.strong);
  drawTable(page, table);
}

/** Three numbers between two lines. */
function drawFigures(page: Page, lines: readonly ReportLine[], words: ReportWords): void {
  const settled = lines.filter(({ state }) => state === 'accepted' || state === 'nothing').length;
  const figures = [
    [lines.length, words.confirmations(lines.length)],
    [settled, words.settled(settled)],
    [lines.length - settled, words.open],
  ] as const;
  page.rule(page.y, page.left, page.width, 0.9, colours.ink);
  page.down(8);
  const width = page.width / figures.length;
  const { y } = page;
  for (const [column, [count, label]] of figures.entries()) {
    const place = { x: page.left + column * width, y, width };
    page.within('P', () => {
      place.y += page.put('Span', words.number(count), place, figureLook);
      place.y += page.put('Span', label, place, looks.soft);
    });
    page.y = place.y;
  }
  page.down(7);
  page.rule(page.y, page.left, page.width, 0.9, colours.ink);
}

function holdsOf(report: YearReport, words: ReportWords): string {
  return report.holds
    .map(({ school, group, platform, reason, decidedBy, decidedOn }) => {
      const where = [platformOf(report, platform), group];
      if (report.schools.length > 1) where.push(school);
      return words.hold(where.join(', '), words.reason[reason], decidedBy, decidedOn);
    })
    .join('\n');
}

function authorisationsOf(report: YearReport, words: ReportWords): Table {
  const share = [0.4, 0.2, 0.2, 0.2];
  const columns = words.authorisationHeads.map((head, index) => ({
    head,
    share: share[index] ?? 0,
  }));
  const rows = report.authorisations.map(({ school, platform, answer, reference, until }) => {
    const name = platformOf(report, platform);
    return [
      report.schools.length > 1 ? `${name}, ${school}` : name,
      words.answers[answer],
      reference ?? words.none,
      until === null ? words.none : words.date(until),
    ];
  });
  return { columns, rows, strong: 'first' };
}
