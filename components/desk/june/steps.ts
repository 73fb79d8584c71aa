export const stepIds = ['keep', 'hold', 'destroy', 'copies', 'confirm'] as const;
export type StepId = (typeof stepIds)[number];
/** How far a step is; `share`: 0 to 1, what the bar fills. */
export interface StepStanding {
  state: 'done' | 'now' | 'todo';
  share: number;
}
