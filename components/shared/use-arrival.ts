import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The page's main part, which takes the focus and starts at its top whenever `where` is another place; not at first. */
export function useArrival(where: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // Before the next key, which belongs to the new section.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the address changes
  useLayoutEffect(() => {
    if (!first.current) {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [where]);
  return main;
}
