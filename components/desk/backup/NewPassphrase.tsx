import { useState } from 'preact/hooks';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { PassphraseField } from '../../shared/PassphraseField.tsx';
import { strengthOf } from './strength.ts';
import { Working } from './Working.tsx';
import { useBackupWords } from './words.ts';

interface Props {
  act: string;
  /** Share done, 0 to 1, while the file is being written. */
  share: number | null;
  error: unknown;
  onChosen(passphrase: string): void;
}

/** Chooses the passphrase of a file, twice, and writes the file. */
export function NewPassphrase({ act, share, error, onChosen }: Props) {
  const { passphrase: words } = useBackupWords();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const strength = strengthOf(first);
  const choose = () => {
    if (strength === 'short') return setFault(words.short);
    if (first !== again) return setFault(words.different);
    setFault(null);
    onChosen(first);
  };
  return (
    <form
      class="file-form"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <PassphraseField
        label={words.label}
        hint={words.hint}
        value={first}
        fill="new-password"
        onPassphrase={setFirst}
      />
      <p class="strength" role="status">
        {first !== '' && words.strength[strength]}
      </p>
      <PassphraseField
        label={words.again}
        value={again}
        fill="new-password"
        onPassphrase={setAgain}
      />
      <ErrorNote error={fault ?? error} />
      <div class="btns">
        <button type="submit" class="btn primary" disabled={share !== null}>
          {act}
        </button>
        <Working share={share} />
      </div>
    </form>
  );
}
