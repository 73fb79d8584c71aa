import type { Tables } from '../../db/commit.ts';
import type { TombstoneRow } from '../../db/rows.ts';
import { erasePosts } from './erase-posts.ts';
import { forgetStudents } from './forget-students.ts';

/**
 * Erases groups for good with all that is about them, posts included, and leaves tombstones: no backup brings them
 * back. Inside a transaction over all tables; `reason` has the school's day.
 */
export async function eraseGroups(
  tables: Tables,
  groups: readonly string[],
  reason: Omit<TombstoneRow, 'id'>,
): Promise<void> {
  const students = await tables.students.where('group').anyOf(groups).primaryKeys();
  const posts = await tables.ledger.where('group').anyOf(groups).primaryKeys();
  await erasePosts(tables, posts, reason);
  await tables.takedowns.where('student').anyOf(students).delete();
  await tables.forms.where('student').anyOf(students).delete();
  await forgetStudents(tables, students);
  await tables.notices.where('group').anyOf(groups).delete();
  await tables.checklists.where('group').anyOf(groups).delete();
  await tables.accessChecks.where('group').anyOf(groups).delete();
  await tables.places.where('group').anyOf(groups).delete();
  await tables.lessons.where('group').anyOf(groups).delete();
  await tables.appearances.where('group').anyOf(groups).delete();
  await tables.exports.filter(({ group }) => group !== null && groups.includes(group)).delete();
  await tables.groups.bulkDelete([...groups]);
  const stones = [...groups.map((id) => `groups|${id}`), ...students.map((id) => `students|${id}`)];
  await tables.tombstones.bulkPut(stones.map((id) => ({ id, ...reason })));
}
