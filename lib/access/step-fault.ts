import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { stepsFor } from './steps.ts';

/** Why a step is not done on a day: it is not of this request, not yet possible, or asked for later. */
export type StepFault = 'no-such-step' | 'in-future' | 'too-early' | 'not-approved';

/** What stands against noting a step as done on a day; null: nothing. `today`: the school's. */
export function stepFault(
  template: AccessTemplate,
  access: Access,
  { step, on, today }: { step: string; on: string; today: string },
): StepFault | null {
  const steps = stepsFor(template, access.type);
  const at = steps.findIndex(({ id }) => id === step);
  if (at < 0) return 'no-such-step';
  if (on > today) return 'in-future';
  const done = new Set(access.steps.map(({ id }) => id));
  if (steps.slice(0, at).some(({ id }) => !done.has(id))) return 'too-early';
  return steps[at]?.approval && access.approver === null ? 'not-approved' : null;
}
