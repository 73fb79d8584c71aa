import type { Chip } from './chip.ts';
import type { Marks } from './marks.ts';

/** Alt+Shift+V (docs/design.md "Screens"): into the card that the caret has opened, else the chip's panel. A page cannot press it. */
export function startShortcut(chip: Chip, marks: Marks, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== 'KeyV') return;
    event.preventDefault();
    if (!marks.focusCard()) chip.toggle();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
