import { Field } from './Field.tsx';

interface Props {
  label: string;
  /** `YYYY-MM-DD`; empty: none, or not whole yet. */
  value: string;
  /** Last day that may be chosen. */
  max?: string;
  onDay(day: string): void;
}

/** A day, chosen or typed part by part. */
export function DayField({ label, value, max, onDay }: Props) {
  return (
    <Field label={label}>
      <input
        type="date"
        value={value}
        {...(max !== undefined && { max })}
        onInput={(event) => onDay(event.currentTarget.value)}
      />
    </Field>
  );
}
