import { RecordsDrop } from '../../desk/records/RecordsDrop.tsx';
import { useRecordsIn } from '../../desk/records/use-records-in.ts';
import { useRead } from '../../shared/use-read.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';

/** Files that staff handed in, any number at once; each that changed nothing is explained. */
export function BringIn({ page, office }: OfficeProps) {
  const { bring: words, outcomes } = useOffice();
  const { value: folder } = useRead(page.folder.read, page);
  const refused = office.refused.value;
  const records = useRecordsIn(page, null, ({ others }) => {
    // Those that are kept are in the list already, under their own name.
    const gone = others.filter(({ outcome }) => outcome !== 'unpinned');
    office.refused.value = [...gone, ...office.refused.value];
  });
  const sum = records.brought;
  return (
    <div class="bring">
      <RecordsDrop
        records={records}
        button={words.act}
        said={
          sum ? (
            <>
              {words.counted(sum.counted)} {sum.known > 0 && words.known(sum.known)}{' '}
              {sum.others.length > 0 && words.others(sum.others.length)}{' '}
              {sum.unread !== undefined && sum.unread > 0 && words.unread(sum.unread)}
            </>
          ) : (
            words.drop
          )
        }
        folder={Boolean(folder)}
        canChoose={page.folder.canChoose}
      />
      {refused.length > 0 && (
        <>
          <ul class="refused">
            {refused.slice(0, 100).map(({ name, outcome }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <li key={index}>
                <b>{name}</b> <span class="adv">{outcomes[outcome]}</span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              office.refused.value = [];
            }}
          >
            {words.clear}
          </button>
        </>
      )}
    </div>
  );
}
