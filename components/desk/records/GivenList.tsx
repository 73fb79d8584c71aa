import type { Given } from '../../../lib/screens/exchanges.ts';
import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { useRecordName } from './record-name.ts';
import { useRecordWords } from './words.ts';

const icons: Readonly<Record<Given['state'], PageIcon>> = {
  made: 'hollow',
  waiting: 'sent',
  accepted: 'check',
  returned: 'withdrawn',
  refused: 'barred',
  replaced: 'dash',
};

/** What was signed here, latest first, and how far it is. */
export function GivenList({ given }: { given: readonly Given[] }) {
  const words = useRecordWords();
  const nameOf = useRecordName();
  const { date } = useSpeech();
  const paging = usePaging(given, 30);
  if (given.length === 0) return <p class="sub">{words.given.empty}</p>;
  return (
    <>
      <table class="data stack-narrow">
        <thead>
          <tr>
            <th scope="col">{words.given.what}</th>
            <th scope="col">{words.given.on}</th>
            <th scope="col">{words.given.state}</th>
            <th scope="col">
              <span class="vh">{words.given.see}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {paging.shown.map(({ kept: { id, record }, state }) => (
            <tr key={id}>
              <th scope="row">
                <b>{words.kinds[record.kind]}</b> <small class="sub">{nameOf(record)}</small>
              </th>
              <td data-label={words.given.on}>{date(record.issuedOn)}</td>
              <td>
                <span class="with-icon">
                  <Icon name={icons[state]} small /> {words.states[state]}
                </span>
              </td>
              <td class="end">
                <a
                  class="quiet"
                  href={`#echanges/${id}`}
                  aria-label={words.given.seeOf(`${words.kinds[record.kind]}, ${nameOf(record)}`)}
                >
                  {words.given.see}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager paging={paging} />
    </>
  );
}
