import { useState } from 'preact/hooks';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Field } from '../shared/Field.tsx';
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
        <Field label={words.current}>
          <Hidden value={current} fill="current-password" onValue={setCurrent} />
        </Field>
      )}
      <Field label={present ? words.next : words.first} hint={words.hint}>
        <Hidden value={passphrase} fill="new-password" onValue={setPassphrase} />
      </Field>
      <Field label={words.again}>
        <Hidden value={again} fill="new-password" onValue={setAgain} />
      </Field>
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

interface HiddenProps {
  value: string;
  fill: 'current-password' | 'new-password';
  onValue(value: string): void;
}
function Hidden({ value, fill, onValue }: HiddenProps) {
  return (
    <input
      type="password"
      autoComplete={fill}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  );
}
