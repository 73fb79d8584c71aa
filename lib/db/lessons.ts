import { openAgain } from './entry.ts';
import type { LessonEntry } from './rows.ts';
import type { Store } from './store.ts';

/** What the teacher taught, latest first, then by word. */
export async function readLessons(store: Store): Promise<LessonEntry[]> {
  const entries = await openAgain(store, 'lessons', await store.db.lessons.toArray());
  return entries.sort(
    (a, b) => b.learntOn.localeCompare(a.learntOn) || a.word.localeCompare(b.word, 'fr'),
  );
}
