import { useState } from 'preact/hooks';
import type { AccessTemplate } from '../../lib/policy/access-template.ts';
import type { Page } from '../../lib/screens/page.ts';
import { StepForm, type StepTurn } from '../shared/StepForm.tsx';
import { useAct } from '../shared/use-act.ts';
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
  /** Where it is sent. */
  to: AccessTemplate['steps'][number]['to'];
  turn: StepTurn;
}

/** The day of one step: today unless told otherwise. */
export function StepDay({ page, access, step, on, today, clause, approved, to, turn }: Props) {
  const { page: words, approval } = useAccesses();
  const act = useAct();
  const [day, setDay] = useState(on ?? today);
  const tick = (chosen: string | null) =>
    act.run(() => page.write('tickAccessStep', { id: access, step, on: chosen }));
  const note = async () => {
    if (day !== '') return tick(day);
    act.refuse(words.dayMissing);
    return false;
  };
  return (
    <StepForm
      {...{ words, turn, act, day, today }}
      onDay={setDay}
      onNote={note}
      onErase={on === null ? null : () => tick(null)}
      before={
        <>
          {clause && <p class="hint">{clause}</p>}
          {to && (
            <div>
              <p class="hint">{words.to}</p>
              <address>
                {[...to.post, ...(to.mail ? [words.orMail(to.mail)] : [])].join('\n')}
              </address>
            </div>
          )}
          {!approved && <p class="adv">{approval.first}</p>}
        </>
      }
    />
  );
}
