import type { Tables } from '../../db/commit.ts';
import type { TombstoneRow } from '../../db/rows.ts';

/** Erases posts for good with what was taken down of them, and leaves tombstones: no backup brings them back. `reason` has the school's day. */
export async function erasePosts(
  tables: Tables,
  posts: readonly string[],
  reason: Omit<TombstoneRow, 'id'>,
): Promise<void> {
  await tables.ledger.bulkDelete([...posts]);
  await tables.takedowns.where('post').anyOf(posts).delete();
  await tables.tombstones.bulkPut(posts.map((id) => ({ id: `ledger|${id}`, ...reason })));
}
