/** What stands in the top layer of the page, outside Vigie's own root. */
export function topLayer(): ReadonlySet<Element> {
  return new Set(document.querySelectorAll(':popover-open, :modal, :fullscreen'));
}

/**
 * True while nothing that a page can do has hidden, moved or covered the button: its host stands under `<html>`, its
 * dialog is modal, it lies in the viewport, and nothing newer than `known` is in the top layer.
 */
export function isUncovered(button: HTMLElement, known: ReadonlySet<Element>): boolean {
  const root = button.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  if (root.host.parentElement !== document.documentElement) return false;
  if (!button.closest('dialog')?.matches(':modal')) return false;
  const { top, left, right, bottom } = button.getBoundingClientRect();
  if (top < 0 || left < 0 || right > innerWidth || bottom > innerHeight) return false;
  return [...topLayer()].every((element) => known.has(element));
}
