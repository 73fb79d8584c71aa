import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { approvalSteps } from './approval-step.ts';
import { endFollowed } from './succession.ts';

/** An access once its approval is taken back, with the step that says so, and those it follows that hold again. */
export function withoutApproval<A extends Access & { resolution: string }>(
  template: AccessTemplate,
  before: A,
  accesses: readonly A[],
): A[] {
  const signed = approvalSteps(template, before.type);
  const steps = before.steps.filter(({ id }) => !signed.includes(id));
  const after = { ...before, approver: null, resolution: '', steps };
  return [after, ...endFollowed(template, { before, after }, accesses)];
}
