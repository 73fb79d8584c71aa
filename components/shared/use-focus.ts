import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The element that takes the focus each time that `when` turns to another value that holds, before the next key
 * (CI, 2026-11-22); `autofocus` does so but once a page. With `inside`, the first descendant that matches takes it.
 */
export function useFocus<E extends HTMLElement>(
  when: unknown,
  inside?: string,
): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    if (!when || !element.current) return;
    const wanted = inside ? element.current.querySelector<HTMLElement>(inside) : element.current;
    wanted?.focus();
  }, [when, inside]);
  return element;
}
