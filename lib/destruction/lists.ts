import type { PlatformId } from '../platforms/platform.ts';
import type { ListKey, PostSeen } from './checklist.ts';
import { groupsWithout } from './without-group.ts';

/** What tells that a group used a platform: posts, consents, notices, files; what the group itself names. */
export interface Used {
  groups: readonly { id: string; schoolYear: string; platforms: readonly PlatformId[] }[];
  students: readonly { id: string; group: string; leftOn: string | null }[];
  posts: readonly PostSeen[];
  /** Consent was answered for the platform: it was meant to be used. */
  consents: readonly { student: string; platform: PlatformId; answer: string }[];
  notices: readonly { group: string; platform: PlatformId; sentOn: string | null }[];
  /** A file of the group left the platform. */
  exports?: readonly { group: string | null; platform: PlatformId }[];
}

/**
 * The lists that a register calls for: one for each platform that a group uses or used, and one for each student who
 * left during the year and about whom something was posted there (5.9, reading A-11); posts without a group (`grouped`)
 * have theirs. `spared`: platforms that 5.9 exempts; approved is not exempt.
 */
export function listsFor(used: Used, spared: ReadonlySet<PlatformId>): ListKey[] {
  const groupOf = new Map(used.students.map(({ id, group }) => [id, group]));
  const groups = [...used.groups, ...groupsWithout(used.posts)];
  return groups.flatMap(({ id: group, schoolYear, platforms }) => {
    const posts = used.posts.filter((post) => post.group === group);
    const agreed = used.consents.filter(
      ({ student, answer }) => groupOf.get(student) === group && answer === 'yes',
    );
    const sent = used.notices.filter((each) => each.group === group && each.sentOn !== null);
    const files = used.exports?.filter((each) => each.group === group) ?? [];
    const seen = new Set(
      [...posts, ...agreed, ...sent, ...files].map(({ platform }) => platform).concat(platforms),
    );
    const left = used.students.filter((each) => each.group === group && each.leftOn !== null);
    return [...seen]
      .filter((platform) => !spared.has(platform))
      .flatMap((platform) => {
        const there = posts.filter((post) => post.platform === platform);
        const departures = left.filter(({ id }) =>
          there.some(({ students }) => students.includes(id)),
        );
        return [null, ...departures.map(({ id }) => id)].map((student) => ({
          group,
          platform,
          schoolYear,
          student,
        }));
      });
  });
}
