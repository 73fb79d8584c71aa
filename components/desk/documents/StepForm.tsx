import { useState } from 'preact/hooks';
import type { NoticeFault } from '../../../lib/verdict/notice-fault.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useFocus } from '../../shared/use-focus.ts';
import { useShared } from '../../shared/words.ts';
import type { StepId, Steps } from './steps.ts';
import { useDocuments } from './words.ts';

interface Props {
  id: StepId;
  steps: Steps;
  today: string;
  faultOf(changed: Steps): NoticeFault | null;
  onNote(changed: Steps): Promise<unknown>;
  onErase: (() => Promise<unknown>) | null;
  onCancel: (() => void) | null;
}

/** One step: its day, and for the validation by whom. */
export function StepForm({ id, steps, today, faultOf, onNote, onErase, onCancel }: Props) {
  const { steps: words } = useDocuments();
  const shared = useShared();
  const act = useAct();
  // The button that opened it is gone; a step that stands there by itself leaves the focus alone.
  const form = useFocus<HTMLFormElement>(onCancel !== null, 'input');
  const [day, setDay] = useState(steps[id] ?? today);
  const [by, setBy] = useState(steps.validatedBy ?? '');
  const validates = id === 'validatedOn';
  const note = async () => {
    if (day === '') return act.refuse(words.faults.empty);
    if (validates && by.trim() === '') return act.refuse(words.faults.name);
    const named = validates ? { validatedBy: by.trim() } : {};
    const changed = { ...steps, [id]: day, ...named };
    const fault = faultOf(changed);
    if (fault) return act.refuse(words.faults[fault]);
    await act.run(() => onNote(changed));
  };
  return (
    <form
      ref={form}
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        void note();
      }}
    >
      <DayField label={words.on} value={day} max={today} onDay={setDay} />
      {validates && (
        <TextField label={words.by} hint={words.byHint} value={by} maxLength={200} onText={setBy} />
      )}
      <div class="btns">
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.note}
        </button>
        {onCancel && (
          <button type="button" class="btn" onClick={onCancel}>
            {shared.cancel}
          </button>
        )}
      </div>
      {onErase && (
        <button type="button" class="quiet" onClick={() => void act.run(onErase)}>
          {words.erase}
        </button>
      )}
      <ErrorNote error={act.error} />
    </form>
  );
}
