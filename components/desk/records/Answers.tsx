import type { Page } from '../../../lib/screens/page.ts';
import { Outcomes } from './Outcomes.tsx';
import { RecordsDrop } from './RecordsDrop.tsx';
import { useRecordsIn } from './use-records-in.ts';
import { useRecordWords } from './words.ts';

interface Props {
  page: Page;
  /** One is chosen, and may be read. */
  folder: boolean;
}

/** What the principal answered: each file's outcome is told. */
export function Answers({ page, folder }: Props) {
  const { answers: words } = useRecordWords();
  const records = useRecordsIn(page, ['decisions', 'key-change']);
  return (
    <section class="part">
      <h2>{words.title}</h2>
      <RecordsDrop
        records={records}
        button={words.pick}
        said={words.drop}
        folder={folder}
        canChoose={page.folder.canChoose}
      />
      {records.brought && <Outcomes brought={records.brought} />}
    </section>
  );
}
