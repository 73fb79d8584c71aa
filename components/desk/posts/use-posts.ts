import { useEffect, useState } from 'preact/hooks';
import type { PostsAfter, PostsPage } from '../../../lib/db/posts.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { PostsAsked } from '../../../lib/screens/posts.ts';
import type { Register } from '../../../lib/screens/register.ts';

type Posts = { page: PostsPage | null; error: unknown };

/** A page of the ledger, read again when the register or the question changes; until then the former one stays. */
export function usePosts(
  page: Page,
  register: Register,
  question: PostsAsked,
  { after, limit }: PostsAfter,
): Posts {
  const [posts, setPosts] = useState<Posts>({ page: null, error: null });
  const asked = JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `register` is new after every change
  useEffect(() => {
    let current = true;
    page.readPosts(JSON.parse(asked), { after, limit }).then(
      (read) => current && setPosts({ page: read, error: null }),
      (error: unknown) => current && setPosts({ page: null, error }),
    );
    return () => {
      current = false;
    };
  }, [page, register, asked, after, limit]);
  return posts;
}
