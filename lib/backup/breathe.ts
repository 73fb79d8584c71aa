/** Milliseconds of work after which a page gets its turn to draw. */
const longest = 24;

/** Makes a pause that costs nothing until there was work for 24 ms; then others get their turn. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
