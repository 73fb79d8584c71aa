import { useState } from 'preact/hooks';
import type { Answer } from '../../../lib/records/record.ts';
import type { Received } from '../../../lib/screens/office-view.ts';
import type { Page } from '../../../lib/screens/page.ts';
import { type Approving, nobodyYet } from '../../access/approver.ts';
import { type Act, useAct } from '../../shared/use-act.ts';
import { isDecidable } from './items.ts';

export interface Deciding {
  act: Act;
  /** An authorisation is given where the committee's answer is asked (4.0), the consents once they were opened (5.9). */
  mayAccept: boolean;
  mayReturn: boolean;
  /** Who approves the access that is asked for, as told so far (001, clause 10). */
  approving: Approving;
  tell(approving: Approving): void;
  /** null takes it back. True once it is kept. */
  decide(answer: Answer | null, comment: string): Promise<boolean>;
}

/** A decision on what is open: it waits, changeable, until it is handed over. */
export function useDecision(
  page: Page,
  open: Received | null,
  opened: ReadonlyMap<string, string>,
): Deciding {
  const act = useAct();
  const [told, setTold] = useState({ about: '', approving: nobodyYet });
  const decidable = open !== null && isDecidable(open);
  const about = open?.kept.id ?? '';
  // What was told of another request does not go with this one.
  const approving = told.about === about ? told.approving : nobodyYet;
  const none = { committee: null, from: null, until: null };
  return {
    act,
    mayAccept:
      decidable &&
      open.kept.record.kind !== 'platform-request' &&
      (open.kept.record.kind !== 'consents-export' || opened.has(about)),
    mayReturn: decidable,
    approving,
    tell: (said) => setTold({ about, approving: said }),
    async decide(answer, comment) {
      if (!open) return false;
      const { role } = approving;
      const approver = answer === 'accepted' && role !== null ? { ...approving, role } : null;
      const proof = answer === 'accepted' ? (opened.get(about) ?? null) : null;
      const decided = { record: about, answer, comment, ...none, approver, opened: proof };
      return act.run(() => page.write('decide', decided));
    },
  };
}
