import type { Tables } from '../../db/commit.ts';
import type { RegisterTable } from '../../db/database.ts';
import type { ErasedCounts } from '../../register-messages/students.ts';

/** What `forgetStudents` touches. */
export const tablesOfStudents = [
  'students',
  'consents',
  'forms',
  'takedowns',
  'lessons',
  'ledger',
  'places',
  'appearances',
  'checklists',
] as const satisfies readonly RegisterTable[];

/**
 * Takes students out with everything that points to them, and counts it; posts stay, no longer about them. Inside a
 * transaction over `tablesOfStudents`. A backup can still bring them back: `eraseStudent` is for good.
 */
export async function forgetStudents(
  tables: Tables,
  ids: readonly string[],
): Promise<ErasedCounts> {
  const gone = new Set(ids);
  const own = (table: 'consents' | 'forms' | 'takedowns' | 'lessons') =>
    tables[table].where('student').anyOf(ids).delete();
  const posts = tables.ledger.where('students').anyOf(ids).distinct();
  const counts: ErasedCounts = {
    consents: await own('consents'),
    forms: await own('forms'),
    takedowns: await own('takedowns'),
    lessons: await own('lessons'),
    posts: await posts.modify((post) => {
      post.students = post.students.filter((id) => !gone.has(id));
    }),
    places: await tables.places.filter(({ student }) => gone.has(student ?? '')).delete(),
  };
  // What was kept for them is a list of its own; elsewhere they are a line, which `withoutNames` took out.
  await tables.checklists.filter(({ student }) => gone.has(student ?? '')).delete();
  // Without them the answer would be wrong: the question comes back.
  await tables.appearances.where('students').anyOf(ids).delete();
  await tables.students.bulkDelete([...ids]);
  return counts;
}
