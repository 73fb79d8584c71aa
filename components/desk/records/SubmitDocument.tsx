import './records.css';
import type { DocumentEntry, GroupEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useRecordWords } from './words.ts';

interface Props {
  page: Page;
  document: DocumentEntry;
  groups: readonly GroupEntry[];
}

/** Signs the information document for the principal's validation (5.1); its date is noted with it. */
export function SubmitDocument({ page, document, groups }: Props) {
  const { submit: words } = useRecordWords();
  const act = useAct();
  const submit = () =>
    act.run(async () => {
      const told = { document: document.id, groups: groups.map(({ id }) => id) };
      const { record } = await page.write('submitDocument', told);
      location.assign(`#echanges/${record}`);
    });
  return (
    <div class="submit-document">
      <button type="button" class="btn" disabled={act.busy} onClick={() => void submit()}>
        <Icon name="sent" /> {words.act}
      </button>
      <p class="hint">{words.hint}</p>
      <ErrorNote error={act.error} />
    </div>
  );
}
