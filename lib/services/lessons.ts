import type { LessonEntry, StudentEntry } from '../db/rows.ts';
import { compileExceptions, type Exceptions } from '../detection/exceptions.ts';

/** The exceptions that count in a place, by its id; those of everywhere where there is none. Compiled once a place. */
export function exceptionsOf(
  lessons: readonly LessonEntry[],
): (place: string | null) => Exceptions {
  const exceptions = lessons.filter(({ kind }) => kind === 'nobody');
  const known = new Map<string | null, Exceptions>();
  return (place) => {
    const own = exceptions.some((lesson) => lesson.place === place) ? place : null;
    const compiled =
      known.get(own) ??
      compileExceptions(
        exceptions.filter((lesson) => lesson.place === null || lesson.place === own),
      );
    known.set(own, compiled);
    return compiled;
  };
}

/** Students with the nicknames that the teacher taught. */
export function withNicknames(
  students: readonly StudentEntry[],
  lessons: readonly LessonEntry[],
): StudentEntry[] {
  const taught = new Map<string, string[]>();
  for (const { kind, student, word } of lessons) {
    if (kind === 'nickname' && student !== null)
      taught.set(student, [...(taught.get(student) ?? []), word]);
  }
  return students.map((student) => {
    const own = taught.get(student.id);
    return own ? { ...student, nicknames: [...student.nicknames, ...own] } : student;
  });
}
