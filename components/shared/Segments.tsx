import { useId } from 'preact/hooks';

interface Props<V extends string> {
  label: string;
  value: V | null;
  options: readonly (readonly [V, string])[];
  onChange(value: V): void;
}

/** One of a few, all in sight: radios drawn side by side. */
export function Segments<V extends string>({ label, value, options, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="vh">{label}</legend>
      {options.map(([id, text]) => (
        <label key={id} class={id === value ? 'on' : ''}>
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
