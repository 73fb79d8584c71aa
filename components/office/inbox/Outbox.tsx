import { Confirm } from '../../shared/Confirm.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useRead } from '../../shared/use-read.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useReport } from '../words.ts';

/** Decisions that can still be changed, then the signed answers, one file a person, to pass on. */
export function Outbox({ page, office, view, register }: OfficeProps) {
  const words = useOffice();
  const { send } = useReport();
  const act = useAct();
  const ready = view.received.filter(({ prepared }) => prepared !== null).length;
  const records = office.toSend.value;
  const { person, school } = register.settings;
  const { value: folder } = useRead(page.folder.read, page);
  const put = async () => {
    const size = register.settings.paper;
    for (const kept of records) await page.folder.put({ kept, size, register });
  };
  const deliver = (by: 'file' | 'folder') =>
    act.run(async () => {
      await (by === 'folder' ? put() : office.saveAnswers({ records, register }));
      await page.write('noteDelivered', { records: records.map(({ id }) => id), by });
    });
  if (ready > 0 && (person.trim() === '' || school.trim() === '')) {
    return (
      <div class="outbox">
        <Icon name="warn" />
        <span>{words.signer.text}</span>
        <a class="btn" href="options.html">
          {words.signer.act}
        </a>
      </div>
    );
  }
  return (
    <>
      {ready > 0 && (
        <div class="outbox">
          <Icon name="sent" />
          <span>
            <b>{words.ready(ready)}</b> {words.readyText(ready)}
          </span>
          <Confirm
            class="btn"
            label={words.handOver}
            question={words.handOverAsk(ready)}
            act={words.handOverAct}
            onAct={() => page.write('handOverDecisions', {})}
          />
        </div>
      )}
      {ready === 0 && records.length > 0 && (
        <div class="outbox">
          <Icon name="mail" />
          <span>
            <b>{words.toSend(records.length)}</b> {words.toSendText}
          </span>
          {folder && (
            <button
              type="button"
              class="btn primary"
              disabled={act.busy}
              onClick={() => void deliver('folder')}
            >
              {send.folder}
            </button>
          )}
          <button
            type="button"
            class="btn"
            disabled={act.busy}
            onClick={() => void deliver('file')}
          >
            {send.save}
          </button>
          <a class="quiet" href="#relances/reponses">
            {send.mails}
          </a>
          <ErrorNote error={act.error} />
        </div>
      )}
    </>
  );
}
