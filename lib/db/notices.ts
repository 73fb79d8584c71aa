import type { NoticeRow } from './rows.ts';
import type { Store } from './store.ts';

/** The information documents (directive 5.1) of a group, or of all groups (`null`). */
export async function readNotices(store: Store, group: string | null): Promise<NoticeRow[]> {
  const { notices } = store.db;
  return group === null ? notices.toArray() : notices.where({ group }).toArray();
}
