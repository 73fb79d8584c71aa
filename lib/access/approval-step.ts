import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { stepsFor } from './steps.ts';

/** Ids of the steps of a kind of request that say that it is approved: none is done before somebody approves. */
export function approvalSteps(template: AccessTemplate, type: Access['type']): string[] {
  return stepsFor(template, type).flatMap(({ id, approval }) => (approval ? [id] : []));
}
