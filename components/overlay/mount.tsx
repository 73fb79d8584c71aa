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
  const place = document.createElement('div');
  dress(root, style);
  root.append(place);
  const end = new AbortController();
  hearFirstHand(root, end.signal);
  keepEvents(root, end.signal);
  return {
    render: (state) => render(<Overlay state={state} actions={actions} />, place),
    dispose() {
      render(null, place);
      end.abort();
      place.remove();
    },
  };
}
