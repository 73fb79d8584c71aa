import { useRecordWords } from '../desk/records/words.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useAct } from '../shared/use-act.ts';
import { useRead } from '../shared/use-read.ts';
import type { LineProps } from './AccessPage.tsx';
import { useAccesses } from './words.ts';

/** The request to the principal, signed out of the access as it stands, and what was answered. */
export function AskPrincipal({ page, register, line }: LineProps) {
  const { ask: words } = useAccesses();
  const { states } = useRecordWords();
  const act = useAct();
  const { id, record } = line.access;
  const { value } = useRead(page.records.read, register);
  const given = value?.given.find(({ kept }) => kept.id === record);
  const ask = () =>
    act.run(async () => {
      const asked = await page.write('askAccess', { id });
      location.assign(`#echanges/${asked.record}`);
    });
  return (
    <section>
      <h2>{words.title}</h2>
      {given ? (
        <p>
          {states[given.state]}. <a href={`#echanges/${given.kept.id}`}>{words.see}</a>
        </p>
      ) : (
        <p class="sub">{words.text}</p>
      )}
      <button type="button" class="btn" disabled={act.busy} onClick={() => void ask()}>
        {given ? words.again : words.act}
      </button>
      <ErrorNote error={act.error} />
    </section>
  );
}
