import type { NoticeEntry } from '../../../lib/db/rows.ts';

/** In the order of 5.1. */
export const stepIds = ['submittedOn', 'validatedOn', 'sentOn'] as const;
export type StepId = (typeof stepIds)[number];
export type Steps = Pick<NoticeEntry, StepId | 'validatedBy'>;

export function stepsOf(notice: NoticeEntry | undefined): Steps {
  const {
    submittedOn = null,
    validatedOn = null,
    validatedBy = null,
    sentOn = null,
  } = notice ?? {};
  return { submittedOn, validatedOn, validatedBy, sentOn };
}

/** Without a step and those after it: what follows stood on it. */
export function erasedFrom(id: StepId, steps: Steps): Steps {
  const from = stepIds.indexOf(id);
  const kept = (each: StepId) => (stepIds.indexOf(each) < from ? steps[each] : null);
  const validatedOn = kept('validatedOn');
  const validatedBy = validatedOn === null ? null : steps.validatedBy;
  return { submittedOn: kept('submittedOn'), validatedOn, validatedBy, sentOn: null };
}

/** Whether all of these went as far, on the same days: only then do they move together. */
export function inStep(notices: readonly NoticeEntry[]): boolean {
  const [first] = notices;
  return notices.every((notice) => stepIds.every((id) => notice[id] === first?.[id]));
}
