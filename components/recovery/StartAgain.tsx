import { useState } from 'preact/hooks';
import type { Page } from '../../lib/screens/page.ts';
import { useBackupWords } from '../desk/backup/words.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Field } from '../shared/Field.tsx';
import { useAct } from '../shared/use-act.ts';
import { useFocus } from '../shared/use-focus.ts';
import { useFocusBack } from '../shared/use-focus-back.ts';
import { useShared } from '../shared/words.ts';

/** A new beginning with nothing: a word has to be typed. */
export function StartAgain({ page }: { page: Page }) {
  const { recovery: words } = useBackupWords();
  const shared = useShared();
  const act = useAct();
  const [asked, setAsked] = useState(false);
  const field = useFocus<HTMLInputElement>(asked);
  const opener = useFocusBack<HTMLButtonElement>(asked);
  const [typed, setTyped] = useState('');
  if (!asked) {
    return (
      <p>
        <button ref={opener} type="button" class="quiet" onClick={() => setAsked(true)}>
          {words.again}
        </button>
      </p>
    );
  }
  const start = async () => {
    const done = await act.run(() => page.recovery.startAgain());
    if (done) await page.reload();
  };
  return (
    <form
      class="file-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === words.againWord) void start();
      }}
    >
      <Field label={words.againText(words.againWord)}>
        <input
          ref={field}
          value={typed}
          autoComplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <ErrorNote error={act.error} />
      <div class="btns">
        <button type="submit" class="btn" disabled={act.busy || typed.trim() !== words.againWord}>
          {words.againAct}
        </button>
        <button type="button" class="btn" onClick={() => setAsked(false)}>
          {shared.cancel}
        </button>
      </div>
    </form>
  );
}
