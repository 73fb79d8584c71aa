import { placeBeside } from './place-beside.ts';

/** Keeps the dialog above or beside the composer while its size or the viewport's changes. Returns what stops it. */
export function keepPlaced(dialog: HTMLDialogElement, at: DOMRectReadOnly | null): () => void {
  if (!at) {
    for (const side of ['left', 'top', 'right', 'bottom', 'margin']) {
      dialog.style.removeProperty(side);
    }
    return () => undefined;
  }
  const place = () => {
    const size = dialog.getBoundingClientRect();
    const { left, top } = placeBeside(at, size, { width: innerWidth, height: innerHeight });
    Object.assign(dialog.style, {
      left: `${left}px`,
      top: `${top}px`,
      right: 'auto',
      bottom: 'auto',
      margin: '0',
    });
  };
  const watch = new ResizeObserver(place);
  watch.observe(dialog);
  addEventListener('resize', place);
  place();
  return () => {
    watch.disconnect();
    removeEventListener('resize', place);
  };
}
