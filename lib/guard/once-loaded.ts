/** How long a busy page may keep us waiting once it has loaded, in milliseconds. */
const longest = 1_000;

/**
 * Calls back once, when the page has loaded and has a moment to spare; `latest` milliseconds from now even if it has not.
 * Never once the signal has ended.
 */
export function onceLoaded(call: () => void, signal: AbortSignal, latest?: number): void {
  let isDue = true;
  const begin = () => {
    if (isDue && !signal.aborted) call();
    isDue = false;
  };
  const whenIdle = () => requestIdleCallback(begin, { timeout: longest });
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true, signal });
  if (latest !== undefined) setTimeout(begin, latest);
}
