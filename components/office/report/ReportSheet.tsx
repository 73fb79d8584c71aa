import { settledStates } from '../../../lib/destruction/office/state.ts';
import { groupBy } from '../../../lib/group-by.ts';
import { type ReportLine, reportStates, type YearReport } from '../../../lib/records/report.ts';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { useOffice, useReport } from '../words.ts';

/** The report as its paper shows it; states are rows, platforms columns: of many schools, the schools. */
export function ReportSheet({ report }: { report: YearReport }) {
  const { report: words, rollUp } = useReport();
  const { versus } = useOffice();
  const { date } = useSpeech();
  const { lines, holds, authorisations, schools, platforms } = report;
  const many = schools.length > 1;
  const settled = lines.filter(({ state }) => settledStates.has(state)).length;
  const columns: (readonly [string, readonly ReportLine[]])[] = many
    ? [...groupBy(lines, ({ school }) => school)]
    : platforms.map(({ id, name }) => [name, lines.filter(({ platform }) => platform === id)]);
  const figures: [string, number][] = [
    [words.confirmations, lines.length],
    [words.settled, settled],
    [words.open, lines.length - settled],
  ];
  return (
    <article class="report-sheet" aria-label={words.sheet}>
      <header>
        <p class="sub">{report.body}</p>
        <h2>{words.heading}</h2>
        <p>
          {words.about(
            many ? rollUp.schools(schools.length) : (schools[0] ?? ''),
            report.schoolYear,
            date(report.on),
          )}
        </p>
      </header>
      <dl class="figs">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is scrolled by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={many ? words.bySchool : words.byPlatform}>
        <table class="plat">
          <caption>{many ? words.bySchool : words.byPlatform}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{words.state}</span>
              </th>
              {columns.map(([name]) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{many ? words.all : words.whole}</th>
            </tr>
          </thead>
          <tbody>
            {reportStates.map((state) => (
              <Row
                key={state}
                name={words.states[state]}
                counts={[...columns.map(([, own]) => own), lines].map(
                  (own) => own.filter((line) => line.state === state).length,
                )}
              />
            ))}
            <Row
              sum
              name={words.all}
              counts={[...columns.map(([, own]) => own.length), lines.length]}
            />
          </tbody>
        </table>
      </section>
      <h3>{words.holds}</h3>
      {holds.length === 0 && <p>{words.noHolds}</p>}
      {holds.map((hold, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
        <p key={index}>
          {words.hold(
            platformName(hold.platform),
            [many && hold.school, hold.group].filter(Boolean).join(', '),
            versus.reasons[hold.reason],
            date(hold.decidedOn),
            hold.decidedBy,
          )}
        </p>
      ))}
      <h3>{words.authorisations}</h3>
      {authorisations.length === 0 && <p>{words.noAuthorisations}</p>}
      {authorisations.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
        <p key={index}>
          {[
            many && each.school,
            platformName(each.platform),
            each.reference,
            words.answers[each.answer],
            each.until && date(each.until),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      ))}
      <h3>{words.statement}</h3>
      <p>
        {words.statementText} {words.people}
      </p>
      <footer>{report.person}</footer>
    </article>
  );
}

interface RowProps {
  name: string;
  counts: readonly number[];
  sum?: boolean;
}
function Row({ name, counts, sum = false }: RowProps) {
  return (
    <tr class={sum ? 'sum' : ''}>
      <th scope="row">{name}</th>
      {counts.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <td key={index}>{count === 0 ? '–' : count}</td>
      ))}
    </tr>
  );
}
