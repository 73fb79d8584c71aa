import { bounded } from '../../../lib/bounded.ts';
import { onFirstHand } from '../first-hand.ts';
import { topLayer } from './top-layer.ts';

/** What stood in the top layer when the dialog came above it. */
const below = new WeakMap<HTMLDialogElement, Set<Element>>();
/** A page that keeps coming above is left there: nothing is released, and the dialog says why. */
const mayRaise = bounded(5, 10_000);

/** Shows the dialog above everything that the page shows; the focus in it stays. */
export function raise(dialog: HTMLDialogElement): void {
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  if (dialog.open) dialog.close();
  dialog.showModal();
  focused?.focus({ preventScroll: true });
  below.set(dialog, new Set(topLayer(dialog)));
}

/** Another one each time that the dialog comes above. */
export function levelOf(dialog: HTMLDialogElement): object | undefined {
  return below.get(dialog);
}

/** True once the page shows something above the dialog. */
export function isBelow(dialog: HTMLDialogElement): boolean {
  const known = below.get(dialog);
  return topLayer(dialog).some((element) => !known?.has(element));
}

/** Comes above again what the page has shown since: a banner, a dialog of the site. */
export function raiseAgain(dialog: HTMLDialogElement): void {
  if (dialog.isConnected && dialog.open && mayRaise(performance.now())) raise(dialog);
}

/** Keeps the dialog above all of the page while it is open. Returns what ends it. */
export function keepRaised(dialog: HTMLDialogElement): () => void {
  return onFirstHand(({ type, target }) => {
    if (type === 'pointerdown') return;
    // Shut and shown again, it is above.
    below.get(dialog)?.delete(target as Element);
    setTimeout(() => isBelow(dialog) && raiseAgain(dialog));
  });
}
