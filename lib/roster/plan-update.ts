import { type Comparison, type Known, renamedTo, type SamePerson } from './compare.ts';
import type { RosterStudent } from './name.ts';

/** What changes in a group, in one act; days are `YYYY-MM-DD`. */
export interface UpdatePlan {
  add: readonly RosterStudent[];
  rename: readonly ({ id: string } & RosterStudent)[];
  leave: readonly { id: string; on: string }[];
  back: readonly string[];
}

/** What a comparison comes to, once the teacher said who is one person; `on`: the day of those who left. */
export function planUpdate(
  { added, gone, back, renamed }: Comparison<Known>,
  isSame: (pair: SamePerson<Known>) => boolean,
  on: string,
): UpdatePlan {
  const same = renamed.filter(isSame);
  const two = renamed.filter((pair) => !isSame(pair));
  const left = [...gone, ...two.map(({ known }) => known)];
  return {
    add: [...added, ...two.map(({ listed }) => listed)].map(names),
    rename: same.map((pair) => ({ id: pair.known.id, ...renamedTo(pair) })),
    leave: left.map(({ id }) => ({ id, on })),
    back: back.map(({ id }) => id),
  };
}

/** The contrary of a plan that was carried out: names as they were `before`, and nobody who was `added`. */
export function undoUpdate(
  { rename, leave, back }: UpdatePlan,
  before: readonly Known[],
  added: readonly string[],
): UpdatePlan & { remove: readonly string[] } {
  const was = new Map(before.map((student) => [student.id, student]));
  return {
    add: [],
    rename: rename.flatMap(({ id }) => {
      const student = was.get(id);
      return student ? [{ id, ...names(student) }] : [];
    }),
    leave: back.flatMap((id) => {
      const on = was.get(id)?.leftOn;
      return on ? [{ id, on }] : [];
    }),
    back: leave.map(({ id }) => id),
    remove: added,
  };
}

function names({ firstName, lastName, nicknames }: RosterStudent): RosterStudent {
  return { firstName, lastName, nicknames };
}
