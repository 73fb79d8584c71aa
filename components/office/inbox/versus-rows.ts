import type { DestructionConfirmation, Done } from '../../../lib/records/record.ts';

/** A step of the recipe beside what the statement says of it; `done` null: it says nothing. */
export interface VersusRow {
  id: string;
  title: string;
  done: Done | null;
  /** Not of the recipe as it is known here. */
  more: boolean;
}

/** The recipe's steps in its order, then what the statement adds. */
export function versusRows(
  steps: readonly { id: string; title: string }[],
  said: DestructionConfirmation['done'],
): VersusRow[] {
  const byStep = new Map(said.map((done) => [done.step, done]));
  const asked = steps.map(({ id, title }) => ({
    id,
    title,
    done: byStep.get(id) ?? null,
    more: false,
  }));
  const known = new Set(steps.map(({ id }) => id));
  const added = said.filter(({ step }) => !known.has(step));
  return [
    ...asked,
    ...added.map((done) => ({ id: done.step, title: done.title, done, more: true })),
  ];
}
