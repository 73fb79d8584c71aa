import { Field } from './Field.tsx';

interface Props {
  label: string;
  value: string;
  maxLength: number;
  hint?: string;
  placeholder?: string;
  onText(text: string): void;
}

/** One line of text. */
export function TextField({ label, hint, onText, ...input }: Props) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <input {...input} onInput={(event) => onText(event.currentTarget.value)} />
    </Field>
  );
}
