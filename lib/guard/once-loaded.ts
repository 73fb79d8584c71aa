/** What a page does once it has loaded comes first, in milliseconds. */
const after = 500;
/** How long a busy page may keep us waiting once it has loaded, in milliseconds. */
const longest = 1_000;

/**
 * Calls back once, half a second after the page has loaded, when it has a moment to spare; `latest` milliseconds from
 * now even if it has not. Never once the signal has ended.
 */
export function onceLoaded(call: () => void, signal: AbortSignal, latest: number): void {
  let isDue = true;
  const begin = () => {
    if (isDue && !signal.aborted) call();
    isDue = false;
  };
  const whenIdle = () => requestIdleCallback(begin, { timeout: longest });
  const soon = () => setTimeout(whenIdle, after);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true, signal });
  setTimeout(begin, latest);
}
