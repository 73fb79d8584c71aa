import { groupBy } from '../../group-by.ts';
import type { Cell } from './school-table.ts';
import { chasedStates } from './state.ts';
import type { Member } from './statement.ts';

/** Who is to be written to, once a person, about all that is awaited of them. */
export interface Chased {
  owner: string;
  person: string;
  /** Empty: none known. */
  email: string;
  cells: readonly Cell[];
  leavesOn: string | null;
  late: boolean;
}

/** Those who are late first, then by name as in the table. */
export function chaseList(cells: readonly Cell[], members: readonly Member[]): Chased[] {
  const emails = new Map(members.map(({ id, email }) => [id, email]));
  const byOwner = groupBy(
    cells.filter(({ state }) => chasedStates.has(state)),
    ({ owner }) => owner,
  );
  return [...byOwner]
    .map(([owner, own]) => ({
      owner,
      person: own[0]?.person ?? '',
      email: emails.get(owner) ?? '',
      cells: own,
      leavesOn: own[0]?.leavesOn ?? null,
      late: own.some(({ state }) => state === 'late'),
    }))
    .sort((a, b) => Number(b.late) - Number(a.late));
}
