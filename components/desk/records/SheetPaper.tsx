import '../documents/paper.css';
import './sheet.css';
import type {
  RecordPaper,
  Part as SheetPart,
  Section as SheetSection,
} from '../../../lib/screens/record-paper.ts';
import { Icon } from '../../shared/icon.tsx';

/** A record as its PDF prints it. */
export function SheetPaper({ paper }: { paper: RecordPaper }) {
  const { lang, sheet, declaration, signature, box } = paper;
  const { from, tag, title, facts, parts } = sheet;
  return (
    <article class="paper sheet" lang={lang}>
      <header class="paper-head">
        <p class="lines">{from}</p>
        <p class="lines">{tag}</p>
      </header>
      <h2 class="paper-title">{title}</h2>
      <dl class="sheet-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="lines">{value}</dd>
          </div>
        ))}
      </dl>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name
        <Part key={index} part={part} />
      ))}
      {declaration && (
        <div class="declared">
          <Section section={declaration} />
        </div>
      )}
      {signature && (
        <p class="signature">
          <b>{signature.person}</b>
          {signature.when}
        </p>
      )}
      {box && (
        <section class="signed-box">
          <Icon name="consent" />
          <div>
            <h3>{box.title}</h3>
            <p>{box.text}</p>
            <p class="key-words">{box.words}</p>
          </div>
        </section>
      )}
    </article>
  );
}

function Part({ part }: { part: SheetPart }) {
  if (part.kind === 'pair') {
    return (
      <div class="sheet-pair">
        <Section section={part.left} />
        <Section section={part.right} />
      </div>
    );
  }
  if (part.kind === 'section') return <Section section={part.section} />;
  const { columns, rows } = part.table;
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{part.title}</h3>
      <table class="data stack-narrow">
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same
            <tr key={index}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Section({ section }: { section: SheetSection }) {
  return (
    <section>
      <h3>{section.title}</h3>
      {'text' in section ? (
        <p class="lines">{section.text}</p>
      ) : (
        <ul class="sheet-ticked">
          {section.ticked.map((item) => (
            <li key={item}>
              <Icon name="tick" small /> {item}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
