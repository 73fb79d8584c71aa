import type { ComponentChildren } from 'preact';
import { DayField } from './DayField.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import type { Act } from './use-act.ts';
import { useShared } from './words.ts';

/** How the form of a step is left. `cancel` null: it stands there by itself. */
export interface StepTurn {
  noted(): void;
  erased(): void;
  cancel: (() => void) | null;
}
interface Props {
  words: { on: string; note: string; erase: string };
  turn: StepTurn;
  act: Act;
  /** `YYYY-MM-DD`. */
  day: string;
  today: string;
  onDay(day: string): void;
  /** True once it is noted. */
  onNote(): Promise<boolean>;
  /** Takes back that it was done; null: it was not. */
  onErase: (() => Promise<boolean>) | null;
  /** Said before the day, and asked for after it. */
  before?: ComponentChildren;
  children?: ComponentChildren;
}

/** The day of one step, and what else is asked of it. */
export function StepForm({ words, turn, act, day, today, onDay, ...props }: Props) {
  const { onNote, onErase, before, children } = props;
  const shared = useShared();
  const { noted, erased, cancel } = turn;
  return (
    <form
      class="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onNote().then((done) => done && noted());
      }}
    >
      {before}
      <DayField label={words.on} value={day} max={today} onDay={onDay} />
      {children}
      <div class="btns">
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.note}
        </button>
        {cancel && (
          <button type="button" class="btn" onClick={cancel}>
            {shared.cancel}
          </button>
        )}
      </div>
      {onErase && (
        <button
          type="button"
          class="quiet"
          disabled={act.busy}
          onClick={() => void onErase().then((done) => done && erased())}
        >
          {words.erase}
        </button>
      )}
      <ErrorNote error={act.error} />
    </form>
  );
}
