import { Field } from './Field.tsx';

interface Props {
  label: string;
  hint?: string;
  value: string;
  /** What a password manager may do here. */
  fill: 'current-password' | 'new-password' | 'off';
  onPassphrase(passphrase: string): void;
}

/** As the background's door has it (`lib/services/door/lock.ts`). */
const longest = 1024;

/** A passphrase, hidden as it is typed. */
export function PassphraseField({ label, hint, value, fill, onPassphrase }: Props) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <input
        type="password"
        autoComplete={fill}
        maxLength={longest}
        value={value}
        onInput={(event) => onPassphrase(event.currentTarget.value)}
      />
    </Field>
  );
}
