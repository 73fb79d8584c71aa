import { refusalOf } from '../../../lib/consent/refusal.ts';
import { type StandingPost, type Takedown, takedownsOf } from '../../../lib/consent/takedowns.ts';
import { scopesOfPost } from '../../../lib/policy/scopes.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { coveredPlatforms, questionOf, readingDay } from '../consents/covered.ts';

/** What is to be taken down, or was, for every student or for one (directive 5.7, 5.8). A year that is over keeps what it left. */
export function takedownsIn(register: Register, only: string | null = null): Takedown[] {
  const { pack, refusedPosts, places, consentsOf, names, groups, takedowns } = register;
  if (!pack || refusedPosts.length === 0) return [];
  const spaces = new Map(places.map(({ id, space }) => [id, space]));
  const postsOf = new Map<string, StandingPost[]>();
  for (const { id, platform, sentAt, students, place, media } of refusedPosts) {
    const space = (place === null ? undefined : spaces.get(place)) ?? 'unknown';
    const scopes = scopesOfPost(pack, space, media);
    for (const student of students) {
      const post = { id, platform, sentAt, students, scopes };
      postsOf.set(student, [...(postsOf.get(student) ?? []), post]);
    }
  }
  const yearOf = new Map(groups.map(({ id, schoolYear }) => [id, schoolYear]));
  const covered = coveredPlatforms(register);
  return [...postsOf].flatMap(([student, posts]) => {
    const year = yearOf.get(names.get(student)?.group ?? '');
    if (year === undefined || (only !== null && student !== only)) return [];
    const on = readingDay(year, register);
    const events = consentsOf.get(student) ?? [];
    const refusals = covered.flatMap(({ platforms }) =>
      pack.scopes.flatMap(
        ({ id: scope }) =>
          refusalOf(events, questionOf(register, student, scope, platforms, on)) ?? [],
      ),
    );
    return takedownsOf(posts, refusals, takedowns);
  });
}
