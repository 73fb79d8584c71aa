import { useState } from 'preact/hooks';
import type { Given } from '../../../lib/screens/exchanges.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { Segments } from '../../shared/Segments.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useRead } from '../../shared/use-read.ts';
import { useRecordName } from './record-name.ts';
import { useRecordWords } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  given: Given;
}
type Way = 'file' | 'folder' | 'mail';

/** Into the shared folder where there is one, as a file, or as a draft of an e-mail: the person hands it over. */
export function Deliver({ page, register, given: { kept, state } }: Props) {
  const { deliver: words, kinds } = useRecordWords();
  const nameOf = useRecordName();
  const { date } = useSpeech();
  const act = useAct();
  const [size, setSize] = useState(register.settings.paper);
  const [done, setDone] = useState<string | null>(null);
  const { value: folder } = useRead(page.folder.read, kept.id);
  const subject = `${kinds[kept.kind]}, ${nameOf(kept.record)}`;
  const deliver = (by: Way) =>
    act.run(async () => {
      const order = { kept, size, register };
      if (by === 'folder') setDone(words.inFolder(await page.folder.put(order)));
      else if (by === 'file') setDone(words.saved(await page.records.save(order)));
      else {
        const letter = { to: '', subject, text: words.letterText(subject) };
        await page.records.mail({ kept, register, ...letter });
        setDone(words.mailHint);
      }
      await page.write('noteDelivered', { records: [kept.id], by });
    });
  return (
    <>
      <div class="record-acts">
        <Segments
          label={words.paper}
          value={size}
          options={[
            ['letter', words.letter],
            ['a4', words.a4],
          ]}
          onChange={(chosen) => setSize(chosen)}
        />
        {folder && (
          <button
            type="button"
            class="btn primary"
            disabled={act.busy}
            onClick={() => void deliver('folder')}
          >
            {state === 'made' ? words.give : words.again}
          </button>
        )}
        <button
          type="button"
          class={`btn ${folder ? '' : 'primary'}`}
          disabled={act.busy}
          onClick={() => void deliver('file')}
        >
          <Icon name="save" /> {words.download}
        </button>
        <button type="button" class="btn" disabled={act.busy} onClick={() => void deliver('mail')}>
          <Icon name="mail" /> {words.mail}
        </button>
      </div>
      <p class="hint record-facts" role="status">
        {done ?? (kept.delivered && words.how[kept.delivered.by](date(kept.delivered.on)))}{' '}
        {!folder && !kept.delivered && !done && words.noFolder}
      </p>
      <ErrorNote error={act.error} />
    </>
  );
}
