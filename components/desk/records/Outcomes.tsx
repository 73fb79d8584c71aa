import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import type { Brought } from './use-records-in.ts';
import { useRecordWords } from './words.ts';

/** What came of the files that were brought in: how many count, and of each other one why not. */
export function Outcomes({ brought }: { brought: Brought }) {
  const { counted, known, others, unread = 0 } = brought;
  const { answers: words, outcomes, file, outcome } = useRecordWords();
  const paging = usePaging(others, 30);
  const none = counted + known + others.length + unread === 0;
  return (
    <div class="received">
      <p class="received-sum" role="status">
        {none && <span>{words.nothing}</span>}
        {counted > 0 && <b>{words.counted(counted)}</b>}
        {known > 0 && <span>{words.known(known)}</span>}
        {others.length > 0 && <span>{words.others(others.length)}</span>}
        {unread > 0 && <span>{words.unread(unread)}</span>}
      </p>
      {others.length > 0 && (
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
      )}
      <Pager paging={paging} />
    </div>
  );
}
