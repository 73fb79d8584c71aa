import type { Listed } from './columns.ts';
import type { RosterPreview } from './read-roster.ts';

/** The students of one of the file's groups; `''`: of all, each once though some be in several. */
export function partOf({ students }: RosterPreview, group: string): Listed[] {
  if (group !== '') return students.filter((each) => each.group === group);
  const seen = new Map<string, string>();
  return students.filter(({ source, group: own }) => {
    const first = seen.get(source);
    seen.set(source, first ?? own);
    return first === undefined || first === own;
  });
}
