import type { Access } from '../../access/access.ts';
import { stepFault } from '../../access/step-fault.ts';
import { endFollowed } from '../../access/succession.ts';
import { MessageRefused, registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import { ApprovalMissing } from './access-approval.ts';
import { changeAccesses, entryOf, templateOf } from './change-accesses.ts';

/** A step is noted once it is done. */
export class StepInFuture extends VigieError {}
/** The source has an earlier step, which is not done. */
export class StepTooEarly extends VigieError {}
registerErrors({ StepInFuture, StepTooEarly });

/**
 * A step is done on a day, or not (null). The last one of a renewal, a change or a cancellation ends from its day the
 * access that it follows. Throws `StepInFuture`, `StepTooEarly`, `ApprovalMissing` (it says that somebody approves,
 * and nobody does), `EntryGone`, `RegisterNotKept`.
 */
export function tickAccessStep(
  payload: Parameters<RegisterMessages['tickAccessStep']>[0],
): Promise<null> {
  const { id, step, on } = payload;
  return changeAccesses('tick-access-step', payload, (accesses) => {
    const former = entryOf(accesses, id);
    const template = templateOf(accesses, former.template);
    const fault = on && stepFault(template, former, { step, on, today: accesses.today });
    const { clause = template.clause } = template.steps.find((each) => each.id === step) ?? {};
    if (fault === 'no-such-step') throw new MessageRefused('tickAccessStep: step');
    if (fault === 'in-future') throw new StepInFuture(step, { clause });
    if (fault === 'too-early') throw new StepTooEarly(step, { clause });
    if (fault === 'not-approved') throw new ApprovalMissing(step, { clause });
    const entry = { ...former, steps: withStep(former.steps, step, on) };
    const ended = endFollowed(template, { before: former, after: entry }, accesses.entries);
    return { put: [entry, ...ended], result: null };
  });
}

function withStep(steps: Access['steps'], id: string, on: string | null): Access['steps'] {
  const others = steps.filter((each) => each.id !== id);
  return on === null ? others : [...others, { id, on }];
}
