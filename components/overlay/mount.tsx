import { render } from 'preact';
import { byElement, type Dress } from './dress.ts';
import { hearFirstHand } from './first-hand.ts';
import { keepEvents } from './keep-events.ts';
import { Overlay } from './Overlay.tsx';
import style from './overlay.css?inline';
import type { OverlayActions, OverlayState } from './view.ts';

/** Draws Vigie's overlay in a root that the caller owns; events of the overlay end at that root. */
export function mountOverlay(
  root: ShadowRoot,
  actions: OverlayActions,
  dress: Dress = byElement,
): { render(state: OverlayState): void; dispose(): void } {
  const end = new AbortController();
  hearFirstHand(root, end.signal);
  let place: HTMLElement | null = null;
  // With the first thing drawn: a page that is loading waits for none of it.
  const furnish = () => {
    const made = document.createElement('div');
    dress(root, style);
    root.append(made);
    keepEvents(root, end.signal);
    return made;
  };
  return {
    render(state) {
      place ??= furnish();
      render(<Overlay state={state} actions={actions} />, place);
    },
    dispose() {
      if (place) render(null, place);
      end.abort();
      place?.remove();
    },
  };
}
