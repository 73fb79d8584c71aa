/** How often a page may throw the host out before Vigie gives up drawing there; holding goes on. */
const returns = 5;

export interface OverlayHost {
  root: ShadowRoot;
  /** True for events that come from Vigie's own overlay. */
  owns(event: Event): boolean;
  /** Puts the host into the page; until then the page is untouched. */
  attach(): void;
}

/** A host directly under `<html>` with a closed root; the name is random, so that no page can know it. */
export function createOverlayHost(signal: AbortSignal): OverlayHost {
  const name = `x-${crypto.randomUUID().slice(0, 8)}`;
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  let left = returns;
  const watch = new MutationObserver(() => {
    if (host.isConnected || left === 0) return;
    left -= 1;
    document.documentElement.append(host);
  });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
  return {
    root,
    owns: (event) => event.composedPath().includes(host),
    attach() {
      if (host.isConnected || left === 0) return;
      document.documentElement.append(host);
      watch.observe(document.documentElement, { childList: true });
    },
  };
}
