import type { Received } from '../../../lib/screens/exchanges.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { useRecordWords } from './words.ts';

/** What came of the files that were brought in, in one sentence each; those that need a hand first. */
export function Outcomes({ received }: { received: readonly Received[] }) {
  const { answers: words, outcomes, file, outcome } = useRecordWords();
  const is = (wanted: Received['outcome']) =>
    received.filter((each) => each.outcome === wanted).length;
  const counted = is('counted');
  const known = is('known');
  const others = received.length - counted - known;
  const rank = (each: Received) => (each.outcome === 'counted' || each.outcome === 'known' ? 1 : 0);
  const paging = usePaging(
    [...received].sort((a, b) => rank(a) - rank(b)),
    30,
  );
  return (
    <div class="received">
      <p class="received-sum" role="status">
        {counted > 0 && <b>{words.counted(counted)}</b>}
        {known > 0 && <span>{words.known(known)}</span>}
        {others > 0 && <span>{words.others(others)}</span>}
      </p>
      <table class="data stack-narrow">
        <thead>
          <tr>
            <th scope="col">{file}</th>
            <th scope="col">{outcome}</th>
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <tr key={index}>
              <td>{each.name}</td>
              <td>{outcomes[each.outcome]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager paging={paging} />
    </div>
  );
}
