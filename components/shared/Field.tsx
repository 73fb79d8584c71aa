import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  hint?: string;
  children: ComponentChildren;
}

/** A control with its name above it and a hint below. */
export function Field({ label, hint, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label class="field">
      <span class="label">{label}</span>
      {children}
      {hint && <span class="hint">{hint}</span>}
    </label>
  );
}
