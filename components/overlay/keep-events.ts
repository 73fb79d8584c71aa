/** What a site could take for its own: shortcuts, focus traps, clicks outside a menu. */
const kept = [
  'keydown',
  'keypress',
  'keyup',
  'input',
  'beforeinput',
  'change',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'focusin',
  'focusout',
  'submit',
  'close',
] as const;

/** Such events of what is drawn in the root end there. */
export function keepEvents(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of kept) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
