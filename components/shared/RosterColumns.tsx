import type { Role } from '../../lib/roster/header.ts';
import type { Column, RosterChoice, RosterReading } from '../../lib/roster/read-roster.ts';
import { Icon } from './icon.tsx';
import { useShared } from './words.ts';

const offered = ['none', 'last', 'first', 'full', 'nickname', 'group'] as const;
type Offered = (typeof offered)[number];

interface Props {
  reading: RosterReading;
  onChoose(choice: RosterChoice): void;
}

/** What each column of the file holds: asked where Vigie cannot tell, else it can be changed. */
export function RosterColumns({ reading, onChoose }: Props) {
  const { roster } = useShared();
  const { columns, headed, preview } = reading;
  const { columns: words } = roster;
  const roles = columns.map(({ role }) => role);
  const choose = (index: number, wanted: Offered) => {
    const role = wanted === 'none' ? null : wanted;
    // One column a role: the one that had it gives it up.
    onChoose({ roles: roles.map((own, at) => (at === index ? role : own === role ? null : own)) });
  };
  const table = (
    <>
      <label class="roster-headed">
        <input
          type="checkbox"
          checked={headed}
          onChange={(event) => onChoose({ headed: event.currentTarget.checked })}
        />
        {words.headed}
      </label>
      <table class="data roster-columns">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.examples}</th>
            <th scope="col">{words.holds}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => {
            const title = column.title || words.untitled(index + 1);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one title
              <tr key={index}>
                <th scope="row">{title}</th>
                <td class="hint">{column.samples.join(' · ')}</td>
                <td>
                  <span class="select">
                    <select
                      aria-label={words.of(title)}
                      value={shownRole(column, roles)}
                      onChange={(event) => choose(index, event.currentTarget.value as Offered)}
                    >
                      {offered.map((role) => (
                        <option key={role} value={role}>
                          {words.roles[role]}
                        </option>
                      ))}
                    </select>
                    <Icon name="down" />
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
  if (preview) {
    return (
      <details class="roster-change">
        <summary>{words.change}</summary>
        {table}
      </details>
    );
  }
  return (
    <section class="roster-ask">
      <h2>
        <Icon name="warn" small /> {words.title}
      </h2>
      <p class="sub">{words.text}</p>
      {table}
    </section>
  );
}

/** `name` is a last name beside a first name, else a whole one; what only tells who counts is kept nowhere. */
function shownRole({ role }: Column, all: readonly (Role | null)[]): Offered {
  if (role === 'name') return all.includes('first') ? 'last' : 'full';
  if (role === 'usage' || role === 'status' || role === 'member') return 'none';
  return role ?? 'none';
}
