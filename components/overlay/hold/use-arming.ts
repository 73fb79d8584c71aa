import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isUncovered, topLayer } from './uncovered.ts';

/** How long the button stays unarmed after a tick, in milliseconds: no click meant for the page can reach it. */
const delay = 500;

export interface Arming {
  state: 'still' | 'arming' | 'ready';
  start(): void;
  /** To be told each press of the pointer: the button must be in sight when it is pressed and when it is let go. */
  press(): void;
  allows(event: Event): boolean;
}

/** Arms a button half a second after a trusted tick, and only while the page covers nothing of it. */
export function useArming(button: RefObject<HTMLButtonElement | null>): Arming {
  const [state, setState] = useState<Arming['state']>('still');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const known = useRef<ReadonlySet<Element>>(new Set());
  const pressed = useRef(false);
  const inSight = useRef(false);
  useEffect(() => {
    const element = button.current;
    if (!element) return;
    known.current = topLayer();
    // Chromium alone can tell what is drawn above: elsewhere `isVisible` is undefined.
    const options = { threshold: 1, trackVisibility: true, delay: 100 };
    const watch = new IntersectionObserver((entries) => {
      const last = entries.at(-1) as
        | (IntersectionObserverEntry & { isVisible?: boolean })
        | undefined;
      inSight.current = last?.isVisible ?? last?.isIntersecting ?? false;
    }, options);
    watch.observe(element);
    return () => {
      watch.disconnect();
      clearTimeout(timer.current);
    };
  }, [button]);
  const uncovered = () =>
    button.current !== null && inSight.current && isUncovered(button.current, known.current);
  return {
    state,
    start() {
      clearTimeout(timer.current);
      setState('arming');
      timer.current = setTimeout(() => setState('ready'), delay);
    },
    press() {
      pressed.current = state === 'ready' && uncovered();
    },
    allows(event) {
      const byPointer = event instanceof MouseEvent && event.detail > 0;
      return event.isTrusted && uncovered() && (!byPointer || pressed.current);
    },
  };
}
