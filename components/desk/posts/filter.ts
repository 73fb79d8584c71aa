import { addDays } from '../../../lib/consent/add-days.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { PostsAsked } from '../../../lib/screens/posts.ts';

/** What the ledger is narrowed to; empty: all. */
export interface PostFilter {
  group: string;
  platform: PlatformId | '';
  /** `2026-2027`, or `month` for the last 30 days. */
  period: string;
  student: string;
}
export const everything: PostFilter = { group: '', platform: '', period: '', student: '' };

const monthDays = 30;

/** The filter as the store is asked; a school year begins on `yearFrom` (`MM-DD`). */
export function postsAsked(
  { group, platform, period, student }: PostFilter,
  { today, yearFrom }: { today: string; yearFrom: string },
): PostsAsked {
  const [first, last] = period.split('-');
  const isYear = first !== undefined && last !== undefined;
  const month = period === 'month' ? addDays(today, -monthDays) : null;
  return {
    group: group || null,
    platform: platform || null,
    student: student || null,
    from: isYear ? `${first}-${yearFrom}` : month,
    until: isYear ? `${last}-${yearFrom}` : null,
  };
}
