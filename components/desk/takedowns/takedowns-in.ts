import type { ConsentScope } from '../../../lib/consent/consent.ts';
import { refusalOf } from '../../../lib/consent/refusal.ts';
import { type StandingPost, type Takedown, takedownsOf } from '../../../lib/consent/takedowns.ts';
import type { Space } from '../../../lib/platforms/platform.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { coveredPlatforms, questionOf, readingDay } from '../consents/covered.ts';

const scopes = ['class', 'own-parent'] as const;

/** What is to be taken down, or was, for every student or for one (directive 5.7, 5.8). A year that is over keeps what it left. */
export function takedownsIn(register: Register, only: string | null = null): Takedown[] {
  const { refusedPosts, places, consentsOf, names, groups, takedowns } = register;
  if (refusedPosts.length === 0) return [];
  const spaces = new Map(places.map(({ id, space }) => [id, space]));
  const postsOf = new Map<string, StandingPost[]>();
  for (const { id, platform, sentAt, students, place } of refusedPosts) {
    const scope = scopeOf((place === null ? undefined : spaces.get(place)) ?? 'unknown');
    for (const student of students) {
      const post = { id, platform, sentAt, students, scope };
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
      scopes.flatMap(
        (scope) => refusalOf(events, questionOf(register, student, scope, platforms, on)) ?? [],
      ),
    );
    return takedownsOf(posts, refusals, takedowns);
  });
}

/** The consent that a space needs: none where only the student or colleagues read; where it is unknown, the class's. */
function scopeOf(space: Space): ConsentScope | null {
  if (space === 'own-parent') return 'own-parent';
  return space === 'own-student' || space === 'staff' ? null : 'class';
}
