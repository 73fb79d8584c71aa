import './report.css';
import { yearReport } from '../../../lib/destruction/office/year-report.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useReport } from '../words.ts';
import { ReportSheet } from './ReportSheet.tsx';
import { RollUp } from './RollUp.tsx';

/** What the principal files of a year: sums of statements, on paper, for a spreadsheet, for the school body. */
export function Report(props: OfficeProps) {
  const { rest, register, view, office, page } = props;
  const { report: words, rollUp } = useReport();
  const { person } = useOffice();
  const { date } = useSpeech();
  const act = useAct();
  if (rest[0] === 'regroupement') return <RollUp {...props} />;
  const lang = page.lang.value;
  const { settings, pack, today } = register;
  const report = yearReport({
    head: {
      body: pack?.issuer[lang] ?? '',
      schoolYear: view.year,
      on: today,
      person: settings.person === '' ? '' : person(settings.person),
    },
    school: settings.school,
    cells: view.cells,
    statements: view.statements,
    asked: view.asked,
    nameOf: platformName,
  });
  const open = report.lines.filter(({ state }) => state !== 'accepted' && state !== 'nothing');
  const standing =
    open.length === 0 ? words.final : words.provisional(open.length, date(view.yearEnd));
  return (
    <>
      <SectionHead
        wide
        title={words.title(view.year)}
        sub={report.lines.length === 0 ? words.none : standing}
      >
        <div class="btns">
          <button
            type="button"
            class="btn primary"
            disabled={act.busy}
            onClick={() =>
              void act.run(() => office.reports.savePdf({ report, lang, paper: settings.paper }))
            }
          >
            <Icon name="save" /> {words.pdf}
          </button>
          <button
            type="button"
            class="btn"
            disabled={act.busy}
            onClick={() => void act.run(() => office.reports.saveCsv({ report, lang }))}
          >
            {words.csv}
          </button>
          <button type="button" class="btn" onClick={() => office.reports.saveJson(report)}>
            {words.json}
          </button>
        </div>
      </SectionHead>
      <ErrorNote error={act.error} />
      <div class="aside-grid">
        <ReportSheet report={report} />
        <aside class="report-aside">
          <h2>{words.inside}</h2>
          <ul>
            {words.insideItems.map((item) => (
              <li key={item}>
                <Icon name="tick" small /> {item}
              </li>
            ))}
          </ul>
          <h2>{words.never}</h2>
          <ul>
            {words.neverItems.map((item) => (
              <li key={item}>
                <Icon name="close" small /> {item}
              </li>
            ))}
          </ul>
          <a class="quiet" href="#rapport/regroupement">
            {rollUp.open}
          </a>
        </aside>
      </div>
    </>
  );
}
