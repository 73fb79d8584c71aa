import type { ComponentChildren } from 'preact';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import type { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';

interface Props {
  /** Where several forms may stand on the page. */
  label?: string;
  /** On the button; « Ajouter » where left out. */
  add?: string;
  act: ReturnType<typeof useAct>;
  onAdd(): Promise<unknown> | unknown;
  onCancel(): void;
  children: ComponentChildren;
}

/** A small form that opens within a step of the list: its fields, what went wrong, add or leave it. */
export function StepForm({ label, add, act, onAdd, onCancel, children }: Props) {
  const shared = useShared();
  return (
    <form
      class="step-form-box"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd();
      }}
    >
      {children}
      <ErrorNote error={act.error} />
      <div class="btns">
        <button type="submit" class="btn compact primary" disabled={act.busy}>
          {add ?? shared.add}
        </button>
        <button type="button" class="btn compact" onClick={onCancel}>
          {shared.cancel}
        </button>
      </div>
    </form>
  );
}
