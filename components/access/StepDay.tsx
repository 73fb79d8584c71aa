import { useState } from 'preact/hooks';
import type { Page } from '../../lib/screens/page.ts';
import { DayField } from '../shared/DayField.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useAct } from '../shared/use-act.ts';
import { useFocus } from '../shared/use-focus.ts';
import { useShared } from '../shared/words.ts';
import { useAccesses } from './words.ts';

interface Props {
  page: Page;
  /** Ids of the access and of the step. */
  access: string;
  step: string;
  /** When it was done; null: not yet. */
  on: string | null;
  today: string;
  /** What its clause says, in Vigie's words. */
  clause: string | null;
  /** Whether somebody approves it, where the step says so. */
  approved: boolean;
  /** By a press; else it stands there by itself. */
  opened: boolean;
  onClose(): void;
}

/** The day of one step: today unless told otherwise. */
export function StepDay({
  page,
  access,
  step,
  on,
  today,
  clause,
  approved,
  opened,
  onClose,
}: Props) {
  const { page: words, approval } = useAccesses();
  const shared = useShared();
  const act = useAct();
  const form = useFocus<HTMLFormElement>(opened, 'input');
  const [day, setDay] = useState(on ?? today);
  const tick = async (chosen: string | null) => {
    if (chosen === '') return act.refuse(words.dayMissing);
    const told = { id: access, step, on: chosen };
    if (await act.run(() => page.write('tickAccessStep', told))) onClose();
  };
  return (
    <form
      ref={form}
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        void tick(day);
      }}
    >
      {clause && <p class="hint">{clause}</p>}
      {!approved && <p class="adv">{approval.first}</p>}
      <DayField label={words.on} value={day} max={today} onDay={setDay} />
      <div class="btns">
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.note}
        </button>
        {opened && (
          <button type="button" class="btn" onClick={onClose}>
            {shared.cancel}
          </button>
        )}
      </div>
      {on !== null && (
        <button type="button" class="quiet" disabled={act.busy} onClick={() => void tick(null)}>
          {words.erase}
        </button>
      )}
      <ErrorNote error={act.error} />
    </form>
  );
}
