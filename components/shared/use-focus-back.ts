import { useRef } from 'preact/hooks';
import { useFocus } from './use-focus.ts';

/** What takes the focus back once something that took its place is closed: whoever uses the keyboard goes on there. */
export function useFocusBack<E extends HTMLElement>(open: boolean, inside?: string) {
  const wasOpen = useRef(false);
  if (open) wasOpen.current = true;
  return useFocus<E>(!open && wasOpen.current, inside);
}
