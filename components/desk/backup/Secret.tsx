import { Field } from '../../shared/Field.tsx';
import { useBackupWords } from './words.ts';

interface Props {
  value: string;
  onValue(value: string): void;
}

/** The passphrase of a file that is there already. */
export function Secret({ value, onValue }: Props) {
  const { passphrase: words } = useBackupWords();
  return (
    <Field label={words.label}>
      <input
        type="password"
        autoComplete="off"
        maxLength={1000}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  );
}
