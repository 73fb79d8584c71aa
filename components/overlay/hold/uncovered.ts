import { isBelow } from './raise.ts';

/**
 * True while nothing that a page can do has hidden or covered the button: its host stands under `<html>`, its dialog is
 * modal and above all else, and it lies in the viewport.
 */
export function isUncovered(button: HTMLElement): boolean {
  const root = button.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  if (root.host.parentElement !== document.documentElement) return false;
  const dialog = button.closest('dialog');
  if (!dialog?.matches(':modal')) return false;
  const { top, left, right, bottom } = button.getBoundingClientRect();
  if (top < 0 || left < 0 || right > innerWidth || bottom > innerHeight) return false;
  return !isBelow(dialog);
}
