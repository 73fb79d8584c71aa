import type { LessonEntry } from '../../../lib/db/rows.ts';
import type { Lesson } from '../../../lib/register-messages/lessons.ts';

/** What the teacher said, from what is kept of it: to say it again. */
export function lessonOf(entry: LessonEntry): Lesson {
  const { kind, word, before, after, student, group, platform, url, conversation } = entry;
  const placed = platform !== null && url !== null && conversation !== null;
  return {
    word,
    before,
    after,
    nicknameOf: kind === 'nickname' ? student : null,
    place: kind === 'nobody' && placed ? { platform, url, conversation, group, student } : null,
  };
}
