import type { Task } from './tasks.ts';
import type { YearTask } from './year-tasks.ts';

/** What came back and what is late follows posts to take down; the rest stands before the backup. */
export function inOrder(
  tasks: readonly Task[],
  year: readonly YearTask[],
): readonly (Task | YearTask)[] {
  const grave = ({ kind }: YearTask) => kind === 'returned' || kind === 'late-lists';
  return [
    ...tasks.filter(({ kind }) => kind === 'takedown'),
    ...year.filter(grave),
    ...tasks.filter(({ kind }) => kind !== 'takedown' && kind !== 'backup'),
    ...year.filter((task) => !grave(task)),
    ...tasks.filter(({ kind }) => kind === 'backup'),
  ];
}
