import type { HeldTable } from '../../../lib/screens/student-record.ts';
import { useStudent } from './words.ts';

/** What is held, a table a kind; kinds of which there is nothing are named too. */
export function Held({ tables }: { tables: readonly HeldTable[] }) {
  const words = useStudent();
  return tables.map(({ title, head, rows }) => (
    <section key={title} class="held">
      <h2>{title}</h2>
      {rows.length === 0 && <p class="sub">{words.nothing}</p>}
      {rows.length > 0 && head.length === 0 && (
        <dl>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {rows.length > 0 && head.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too
        <section class="held-scroll" aria-label={title} tabIndex={0}>
          <table class="data">
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, column) => (
                    <td key={head[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  ));
}
