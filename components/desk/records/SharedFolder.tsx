import type { Page } from '../../../lib/screens/page.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useAct } from '../../shared/use-act.ts';
import { useRecordWords } from './words.ts';

interface Props {
  page: Page;
  today: string;
  folder: { name: string; chosenOn: string } | null;
  onChosen(): void;
}

/** The folder that the school's drive synchronises; where the browser lets nobody write into one, that is said. */
export function SharedFolder({ page, today, folder, onChosen }: Props) {
  const { folder: words } = useRecordWords();
  const { date } = useSpeech();
  const act = useAct();
  const choose = async () => {
    if (await act.run(() => page.folder.choose(today))) onChosen();
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="sub">{words.text}</p>
      {folder && <p>{words.chosen(folder.name, date(folder.chosenOn))}</p>}
      {page.folder.canChoose ? (
        <button type="button" class="btn" disabled={act.busy} onClick={() => void choose()}>
          {folder ? words.change : words.choose}
        </button>
      ) : (
        <p class="hint">{words.firefox}</p>
      )}
      <ErrorNote error={act.error} />
    </section>
  );
}
