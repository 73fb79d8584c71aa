import { useState } from 'preact/hooks';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { PassphraseField } from '../shared/PassphraseField.tsx';
import { useShared } from '../shared/words.ts';
import { useLockWords } from './words.ts';

interface Props {
  present: boolean;
  error: unknown;
  onNext(chosen: { current: string; passphrase: string }): void;
  onCancel: (() => void) | null;
}
/** As the background's door has it (`lib/services/door/lock.ts`). */
const shortest = 12;

/** The passphrase, twice, and the present one where there is one. */
export function ChooseStep({ present, error, onNext, onCancel }: Props) {
  const { form: words } = useLockWords();
  const shared = useShared();
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const next = () => {
    if (passphrase.length < shortest) return setFault(words.short);
    if (passphrase !== again) return setFault(words.different);
    onNext({ current, passphrase });
  };
  return (
    <form
      class="passphrase-form"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {present && (
        <PassphraseField
          label={words.current}
          value={current}
          fill="current-password"
          onPassphrase={setCurrent}
        />
      )}
      <PassphraseField
        label={present ? words.next : words.first}
        hint={words.hint}
        value={passphrase}
        fill="new-password"
        onPassphrase={setPassphrase}
      />
      <PassphraseField
        label={words.again}
        value={again}
        fill="new-password"
        onPassphrase={setAgain}
      />
      <ErrorNote error={fault ?? error} />
      <div class="btns">
        <button type="submit" class="btn primary">
          {words.continue}
        </button>
        {onCancel && (
          <button type="button" class="btn" onClick={onCancel}>
            {shared.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
