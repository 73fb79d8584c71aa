import { useState } from 'preact/hooks';
import type { NoticeFault } from '../../../lib/verdict/notice-fault.ts';
import { StepForm, type StepTurn } from '../../shared/StepForm.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { erasedFrom, type StepId, type Steps } from './steps.ts';
import { useDocuments } from './words.ts';

interface Props {
  id: StepId;
  steps: Steps;
  today: string;
  turn: StepTurn;
  faultOf(changed: Steps): NoticeFault | null;
  onWrite(changed: Steps): Promise<unknown>;
}

/** One step: its day, and for the validation by whom. */
export function NoticeStep({ id, steps, today, turn, faultOf, onWrite }: Props) {
  const { steps: words } = useDocuments();
  const act = useAct();
  const [day, setDay] = useState(steps[id] ?? today);
  const [by, setBy] = useState(steps.validatedBy ?? '');
  const validates = id === 'validatedOn';
  const refuse = (sentence: string) => {
    act.refuse(sentence);
    return false;
  };
  const note = async () => {
    if (day === '') return refuse(words.faults.empty);
    if (validates && by.trim() === '') return refuse(words.faults.name);
    const named = validates ? { validatedBy: by.trim() } : {};
    const changed = { ...steps, [id]: day, ...named };
    const fault = faultOf(changed);
    return fault ? refuse(words.faults[fault]) : act.run(() => onWrite(changed));
  };
  const erase = () => act.run(() => onWrite(erasedFrom(id, steps)));
  return (
    <StepForm
      {...{ words, turn, act, day, today }}
      onDay={setDay}
      onNote={note}
      onErase={steps[id] ? erase : null}
    >
      {validates && (
        <TextField label={words.by} hint={words.byHint} value={by} maxLength={200} onText={setBy} />
      )}
    </StepForm>
  );
}
