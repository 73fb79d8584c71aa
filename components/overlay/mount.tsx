import { render } from 'preact';
import { byElement, type Dress } from './dress.ts';
import { hearFirstHand } from './first-hand.ts';
import { Overlay } from './Overlay.tsx';
import style from './overlay.css?inline';
import type { OverlayActions, OverlayState } from './view.ts';

/** What a site could take for its own: shortcuts, focus traps, clicks outside a menu. */
const kept = [
  'keydown',
  'keypress',
  'keyup',
  'input',
  'beforeinput',
  'change',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'focusin',
  'focusout',
  'submit',
  'close',
] as const;

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
  for (const type of kept) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal: end.signal });
  }
  return {
    render: (state) => render(<Overlay state={state} actions={actions} />, place),
    dispose() {
      render(null, place);
      end.abort();
      place.remove();
    },
  };
}
