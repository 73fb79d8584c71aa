import { checklistSteps } from '../destruction/checklist.ts';
import type { JuneStep, StepStanding } from './june.ts';

/** How much of each step is done, 0 to 1; `confirm` is 1 once signed. */
export type Shares = Readonly<Record<JuneStep, number>>;

/** The first step that is not done is the one in hand; what comes after may be begun already. */
export function standings(shares: Shares): Record<JuneStep, StepStanding> {
  const now = checklistSteps.find((id) => shares[id] < 1);
  const of = (id: JuneStep): StepStanding => {
    const share = shares[id];
    return { share, state: share === 1 ? 'done' : id === now ? 'now' : 'todo' };
  };
  return {
    keep: of('keep'),
    hold: of('hold'),
    destroy: of('destroy'),
    copies: of('copies'),
    confirm: of('confirm'),
  };
}
