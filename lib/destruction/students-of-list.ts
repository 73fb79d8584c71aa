import type { ListKey } from './checklist.ts';
import { isWithoutGroup } from './without-group.ts';

/** Whom a list can be about: its group, or all of the school year where its posts have none. */
export function studentsOfList<S>(
  register: {
    groups: readonly { id: string; schoolYear: string }[];
    studentsOf: ReadonlyMap<string, readonly S[]>;
  },
  { group, schoolYear }: Pick<ListKey, 'group' | 'schoolYear'>,
): readonly S[] {
  const { groups, studentsOf } = register;
  if (!isWithoutGroup(group)) return studentsOf.get(group) ?? [];
  return groups
    .filter((each) => each.schoolYear === schoolYear)
    .flatMap(({ id }) => studentsOf.get(id) ?? []);
}
