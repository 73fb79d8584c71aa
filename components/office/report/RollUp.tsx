import { useState } from 'preact/hooks';
import { addReports } from '../../../lib/destruction/office/add-reports.ts';
import type { YearReport } from '../../../lib/records/report.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { FileDrop } from '../../shared/FileDrop.tsx';
import { Icon } from '../../shared/icon.tsx';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { Up } from '../../shared/Up.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useReport } from '../words.ts';
import { ReportSheet } from './ReportSheet.tsx';

/** For a school body: the reports of many schools in one view; nothing of them is kept. */
export function RollUp({ office, page, register }: OfficeProps) {
  const { rollUp: words, report: reportWords } = useReport();
  const { sections, person } = useOffice();
  const act = useAct();
  const [reports, setReports] = useState<readonly YearReport[]>([]);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const lang = page.lang.value;
  const { settings, pack, today } = register;
  const sum = addReports(reports, {
    body: pack?.issuer[lang] ?? '',
    on: today,
    person: settings.person === '' ? '' : person(settings.person),
  });
  const add = (files: readonly File[]) =>
    act.run(async () => {
      const read = await Promise.all(files.map((file) => office.reports.read(file)));
      setReports([...reports, ...read.filter((each) => each !== null)]);
      setWrong(files.filter((_, index) => read[index] === null).map(({ name }) => name));
    });
  return (
    <>
      <Up href="#rapport" label={sections.rapport} />
      <SectionHead wide title={words.title} sub={words.text}>
        {sum && (
          <button
            type="button"
            class="btn primary"
            disabled={act.busy}
            onClick={() =>
              void act.run(() =>
                office.reports.savePdf({ report: sum.report, lang, paper: settings.paper }),
              )
            }
          >
            <Icon name="save" /> {reportWords.pdf}
          </button>
        )}
      </SectionHead>
      <FileDrop
        accept=".json,application/json"
        multiple
        button={words.pick}
        disabled={act.busy}
        onFiles={(files) => void add(files)}
        said={<p role="status">{sum ? words.schools(sum.report.schools.length) : words.text}</p>}
      />
      {wrong.map((name) => (
        <ErrorNote key={name} error={words.faults(name)} />
      ))}
      <ErrorNote error={act.error} />
      {sum?.otherYears && <ErrorNote error={words.years} />}
      {sum && (
        <div class="part">
          <ReportSheet report={sum.report} />
        </div>
      )}
    </>
  );
}
