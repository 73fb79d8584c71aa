import type { Table } from 'dexie';
import { grouped, type SchoolCalendar, withoutGroup } from '../destruction/without-group.ts';
import type { LedgerRow } from './rows.ts';

/** Posts of a school year (`2025-2026`) whose group is not known or was removed, under the id that stands for it; no index holds `null`. */
export async function postsWithoutGroup(
  ledger: Table<LedgerRow, string>,
  schoolYear: string,
  calendar: SchoolCalendar,
): Promise<LedgerRow[]> {
  const first = Number(schoolYear.slice(0, 4));
  const rows = await ledger
    .where('sentAt')
    .between(String(first), String(first + 2))
    .filter(({ group }) => group === null)
    .toArray();
  const id = withoutGroup(schoolYear);
  return grouped(rows, calendar).filter(({ group }) => group === id);
}
