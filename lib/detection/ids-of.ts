import type { CompiledRoster } from './roster.ts';

/** Ids of students by their places in the roster. */
export type IdsOf = (places: Iterable<number>) => readonly string[];

/** Writes ids out once for each list: homonyms named many times in a draft share one. */
export function idsBy({ students }: CompiledRoster): IdsOf {
  const written = new Map<Iterable<number>, readonly string[]>();
  return (places) => {
    const known = written.get(places);
    if (known) return known;
    const ids: string[] = [];
    for (const place of places) {
      const student = students[place];
      if (student) ids.push(student.id);
    }
    written.set(places, ids);
    return ids;
  };
}
