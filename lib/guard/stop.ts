/** The page learns nothing of the event. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
