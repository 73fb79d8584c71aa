/** How often, for each thing shown, a page may throw the host out before Vigie gives up; the next press shows it anew. */
const returns = 5;

export interface OverlayHost {
  root: ShadowRoot;
  /** True for events that come from Vigie's own overlay. */
  owns(event: Event): boolean;
  /** Puts the host into the page; until then the page is untouched. */
  attach(): void;
}

/**
 * A host directly under `<html>` with a closed root; the name is random, so that no page can know it. `onReturn`: it
 * was thrown out and is back, and a dialog in it must be opened anew.
 */
export function createOverlayHost(signal: AbortSignal, onReturn: () => void): OverlayHost {
  const name = `x-${crypto.randomUUID().slice(0, 8)}`;
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  let left = returns;
  const watch = new MutationObserver(() => {
    if (host.isConnected || left === 0) return;
    left -= 1;
    document.documentElement.append(host);
    onReturn();
  });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
  return {
    root,
    owns: (event) => event.composedPath().includes(host),
    attach() {
      left = returns;
      if (host.isConnected) return;
      document.documentElement.append(host);
      watch.observe(document.documentElement, { childList: true });
    },
  };
}
