import type { ConsentScope } from './consent.ts';
import type { Refusal } from './refusal.ts';

/** What the ledger knows of a post, and which consents the space that it stands in needs. */
export interface StandingPost {
  id: string;
  platform: string;
  /** ISO 8601, UTC. */
  sentAt: string;
  students: readonly string[];
  scopes: readonly ConsentScope[];
}
export interface Takedown {
  post: string;
  refusal: Refusal;
  /** The day it was ticked, `YYYY-MM-DD`; null while it is still there. */
  doneOn: string | null;
}

/**
 * What is to be taken down, latest post first (directive 5.7, 5.8): every post about a student in a space for which
 * the consent is refused or withdrawn, whenever it was posted. A tick says of one post and one student that it was.
 */
export function takedownsOf(
  posts: readonly StandingPost[],
  refusals: readonly Refusal[],
  ticks: readonly { post: string; student: string; doneOn: string }[],
): Takedown[] {
  const done = new Map(ticks.map(({ post, student, doneOn }) => [`${post}|${student}`, doneOn]));
  const latestFirst = posts.toSorted(
    (a, b) => Number(a.sentAt < b.sentAt) - Number(a.sentAt > b.sentAt),
  );
  return refusals.flatMap((refusal) =>
    latestFirst
      .filter(
        ({ platform, students, scopes }) =>
          scopes.includes(refusal.scope) &&
          refusal.platforms.includes(platform) &&
          students.includes(refusal.student),
      )
      .map(({ id }) => ({
        post: id,
        refusal,
        doneOn: done.get(`${id}|${refusal.student}`) ?? null,
      })),
  );
}
