/**
 * What a person does, heard at the window before the page: the listeners stand there since before the page's first
 * script (docs/design.md "The guard").
 */
const early = ['pointerdown', 'beforetoggle', 'fullscreenchange'] as const;
const listeners = new Set<(event: Event) => void>();
/** Clicks that the page swallowed and that were given to the overlay all the same. */
const relayed = new WeakSet<Event>();

/** Calls back with each of them before any listener of the page. Returns what ends it. */
export function onFirstHand(listener: (event: Event) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True for an event that a person made. */
export function isPersons(event: Event): boolean {
  return event.isTrusted || relayed.has(event);
}

/**
 * Hears the window. A click on the overlay that the page stops on its way (a focus trap of a site's own dialog does
 * so: https://github.com/focus-trap/focus-trap) reaches the overlay after it.
 */
export function hearFirstHand(root: ShadowRoot, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const tell = (event: Event) => {
    for (const listener of listeners) listener(event);
  };
  for (const type of early) window.addEventListener(type, tell, options);
  let arrived: Event | null = null;
  root.addEventListener(
    'click',
    (event) => {
      arrived = event;
    },
    options,
  );
  const hear = (event: MouseEvent) => {
    // The second click of a double click is kept from the overlay by the guard itself.
    if (!event.isTrusted || event.detail > 1 || event.target !== root.host) return;
    setTimeout(() => {
      if (arrived !== event) relay(root, event);
    });
  };
  window.addEventListener('click', hear, options);
}

function relay(root: ShadowRoot, event: MouseEvent): void {
  const { detail, clientX, clientY, defaultPrevented } = event;
  const hit = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
  // A label would click its control in the page’s sight, where the trap stops it once more.
  const target = hit?.closest('label')?.control ?? hit;
  const again = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
  relayed.add(again);
  if (!defaultPrevented) {
    // The browser has done its part already: a box is ticked once.
    root.addEventListener('click', (click) => click.preventDefault(), { once: true });
  }
  target?.dispatchEvent(again);
}
