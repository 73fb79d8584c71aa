import type { Edit } from './verdict.ts';

const size = ({ start, end }: Edit) => end - start;

/** The edits that stand together, sorted. Where two overlap the larger one wins: a removed sentence needs no shorter name. */
export function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => size(b) - size(a))) {
    if (kept.every(({ start, end }) => edit.end <= start || end <= edit.start)) kept.push(edit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
