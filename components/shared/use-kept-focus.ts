import { useEffect } from 'preact/hooks';

const takers =
  'a[href], button:enabled, input:enabled:not([type="file"]), select:enabled, textarea:enabled, summary';

/**
 * Whoever works by keys keeps their place: where what had the focus is taken away, or was disabled for a while, the focus
 * goes on beside it, at the latest to the page's main part. For the whole page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: readonly Element[] = [];
    const note = ({ target }: FocusEvent) => {
      path = target instanceof Element ? pathOf(target) : [];
    };
    // A press beside everything is meant to leave it.
    const forget = () => {
      path = [];
    };
    const watching = new MutationObserver(() => {
      if (document.activeElement === document.body) goOn(path);
    });
    const what = { childList: true, attributes: true, attributeFilter: ['disabled'] };
    watching.observe(document.body, { subtree: true, ...what });
    addEventListener('focusin', note);
    addEventListener('pointerdown', forget);
    return () => {
      watching.disconnect();
      removeEventListener('focusin', note);
      removeEventListener('pointerdown', forget);
    };
  }, []);
}

/** An element with all that it lies in, itself first. */
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) path.push(each);
  return path;
}

function goOn(path: readonly Element[]): void {
  const [last] = path;
  // What works for a moment comes back.
  if (last?.isConnected && last.matches(':disabled')) return;
  for (const each of path.filter(({ isConnected }) => isConnected)) {
    if (each instanceof HTMLElement && each.localName === 'main') {
      each.focus({ preventScroll: true });
      return;
    }
    const inside = [...each.querySelectorAll<HTMLElement>(takers)];
    const next = each.matches(takers) ? each : inside.find((taker) => taker.checkVisibility());
    if (next instanceof HTMLElement) {
      next.focus();
      return;
    }
  }
}
