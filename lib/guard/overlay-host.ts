import { bounded } from '../bounded.ts';

/** How often in ten seconds the host comes back by itself; then it stays out until something is shown anew. */
const returns = 5;
const per = 10_000;

export interface OverlayHost {
  root: ShadowRoot;
  /** True for events that come from Vigie's own overlay, heard outside it: there the host stands for all that is in it. */
  owns(event: Event): boolean;
  /** Puts the host into the page, until then untouched; true where it was not there. */
  attach(): boolean;
}

/**
 * A host directly under `<html>` with a closed root; the name is random, so that no page can know it. `onReturn`: it
 * was thrown out or moved and is back, and a dialog in it must be opened anew. `onLost`: the page keeps throwing it
 * out; what is held stays held.
 */
export function createOverlayHost(
  signal: AbortSignal,
  onReturn: () => void,
  onLost: () => void = () => undefined,
): OverlayHost {
  const name = `x-${crypto.randomUUID().slice(0, 8)}`;
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const mayReturn = bounded(returns, per);
  const isInPlace = () => host.parentNode === document.documentElement;
  const watch = new MutationObserver(() => {
    if (isInPlace()) return;
    if (!mayReturn(performance.now())) {
      watch.disconnect();
      onLost();
      return;
    }
    put();
    onReturn();
  });
  // A page may put another `<html>` in the place of the one that it had.
  const put = () => {
    document.documentElement?.append(host);
    for (const node of [document, document.documentElement]) {
      if (node) watch.observe(node, { childList: true });
    }
  };
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
  return {
    root,
    owns: ({ target }) => target === host,
    attach() {
      if (isInPlace()) return false;
      put();
      return true;
    },
  };
}
