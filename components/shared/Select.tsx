import { Field } from './Field.tsx';
import { Icon } from './icon.tsx';

interface Props<V extends string> {
  label: string;
  hint?: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onChange(value: V): void;
}

/** One of a list; an option is its value and its words. */
export function Select<V extends string>({ label, hint, value, options, onChange }: Props<V>) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      <span class="select">
        <select value={value} onChange={(event) => onChange(event.currentTarget.value as V)}>
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </Field>
  );
}
