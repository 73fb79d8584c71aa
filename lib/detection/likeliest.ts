import type { NameForm } from './finding.ts';
import type { Mention } from './names.ts';

/** Which reading of the same words is preferred. */
const rank: Record<NameForm, number> = {
  handle: 0,
  full: 1,
  inverted: 2,
  initial: 3,
  first: 4,
  nickname: 5,
  last: 6,
  initials: 7,
};

/** The longest reading, of several the preferred; those that are as exact bring their students along. */
export function likeliest(all: readonly Mention[]): Mention {
  const [only] = all;
  if (only && all.length === 1) return only;
  const longest = all.reduce((end, mention) => Math.max(end, mention.end), 0);
  const [best, ...others] = all
    .filter(({ end }) => end === longest)
    .sort(
      (a, b) => Number(a.typo !== null) - Number(b.typo !== null) || rank[a.form] - rank[b.form],
    ) as [Mention, ...Mention[]];
  const same = others.filter(({ typo }) => (typo === null) === (best.typo === null));
  if (same.length === 0) return best;
  const students = new Set([best, ...same].flatMap((mention) => mention.students));
  return { ...best, students: [...students] };
}
