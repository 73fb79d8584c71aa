import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import { secretIn } from '../../lock/secret-in.ts';
import { useLockWords } from '../../lock/words.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { PassphraseField } from '../../shared/PassphraseField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';

/** The present secret, and what removing it means. */
export function RemovePassphrase({ page, onEnd }: { page: Page; onEnd(): void }) {
  const words = useLockWords();
  const shared = useShared();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const remove = async () => {
    const current = secretIn(typed);
    if (await act.run(() => page.write('removePassphrase', { current }))) onEnd();
  };
  return (
    <form
      class="passphrase-form"
      onSubmit={(event) => {
        event.preventDefault();
        void remove();
      }}
    >
      <p>{words.removeText}</p>
      <PassphraseField
        label={words.form.current}
        value={typed}
        fill="current-password"
        onPassphrase={setTyped}
      />
      <ErrorNote error={act.error} />
      <div class="btns">
        <button type="submit" class="btn" disabled={act.busy || typed === ''}>
          {words.remove}
        </button>
        <button type="button" class="btn" onClick={onEnd}>
          {shared.cancel}
        </button>
      </div>
    </form>
  );
}
