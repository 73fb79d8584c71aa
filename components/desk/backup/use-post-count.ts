import { useEffect, useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';

/** How many posts of the ledger belong to these groups; null until it is known. */
export function usePostCount(page: Page, groups: readonly string[]): number | null {
  const [count, setCount] = useState<number | null>(null);
  const which = groups.join('|');
  useEffect(() => {
    let current = true;
    void page.backups.countPosts(which.split('|')).then((posts) => {
      if (current) setCount(posts);
    });
    return () => {
      current = false;
    };
  }, [page, which]);
  return count;
}
