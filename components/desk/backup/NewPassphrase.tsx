import { useState } from 'preact/hooks';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
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
      <Field label={words.label} hint={words.hint}>
        <input
          type="password"
          autoComplete="new-password"
          maxLength={1000}
          value={first}
          onInput={(event) => setFirst(event.currentTarget.value)}
        />
      </Field>
      <p class="strength" role="status">
        {first !== '' && words.strength[strength]}
      </p>
      <Field label={words.again}>
        <input
          type="password"
          autoComplete="new-password"
          maxLength={1000}
          value={again}
          onInput={(event) => setAgain(event.currentTarget.value)}
        />
      </Field>
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
