import type { Answer } from '../../../lib/records/record.ts';
import type { Received } from '../../../lib/screens/office-view.ts';
import type { Page } from '../../../lib/screens/page.ts';
import { type Act, useAct } from '../../shared/use-act.ts';
import { isDecidable } from './items.ts';

export interface Deciding {
  act: Act;
  /** An authorisation is given where the committee's answer is asked (4.0). */
  mayAccept: boolean;
  mayReturn: boolean;
  /** null takes it back. True once it is kept. */
  decide(answer: Answer | null, comment: string): Promise<boolean>;
}

/** A decision on what is open: it waits, changeable, until it is handed over. */
export function useDecision(page: Page, open: Received | null): Deciding {
  const act = useAct();
  const decidable = open !== null && isDecidable(open);
  const none = { committee: null, from: null, until: null, approver: null };
  return {
    act,
    mayAccept: decidable && open.kept.record.kind !== 'platform-request',
    mayReturn: decidable,
    async decide(answer, comment) {
      if (!open) return false;
      const record = open.kept.id;
      return act.run(() => page.write('decide', { record, answer, comment, ...none }));
    },
  };
}
