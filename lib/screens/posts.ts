import { type PostQuery, type PostsAfter, type PostsPage, readPosts } from '../db/posts.ts';
import { readSettings } from '../db/settings.ts';
import { openStore } from '../db/store.ts';
import { startOfDay } from './start-of-day.ts';

/** The ledger as a page asks for it: `from` and `until` are days (`YYYY-MM-DD`) in the school's zone. */
export type PostsAsked = PostQuery;
export type ReadPosts = (asked: PostsAsked, page: PostsAfter) => Promise<PostsPage>;

/** A page of the ledger, which is not part of the register: there may be 100,000 posts. Throws `StoreDamaged`. */
export const readPostsOfDays: ReadPosts = async ({ from, until, ...asked }, page) => {
  const store = await openStore();
  const { timeZone } = await readSettings(store);
  const start = (day: string | null) => (day === null ? null : startOfDay(day, timeZone));
  return readPosts(store, { ...asked, from: start(from), until: start(until) }, page);
};
