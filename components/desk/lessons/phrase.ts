import type { LessonEntry } from '../../../lib/db/rows.ts';

/** A lesson's words in one line. */
export function phraseOf({ before, word, after }: LessonEntry): string {
  return `${before}${word}${after}`;
}
