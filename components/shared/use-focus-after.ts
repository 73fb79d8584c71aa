import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A part of a page whose controls change with what is done there. After `expect`, once `state` is another one, the
 * first control inside takes the focus: what was pressed may be gone.
 */
export function useFocusAfter<E extends HTMLElement>(
  state: unknown,
): { part: RefObject<E | null>; expect(): void } {
  const part = useRef<E>(null);
  const expected = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what it depends on
  useLayoutEffect(() => {
    if (!expected.current) return;
    expected.current = false;
    part.current?.querySelector<HTMLElement>('input, select, a[href], button')?.focus();
  }, [state]);
  return {
    part,
    expect() {
      expected.current = true;
    },
  };
}
