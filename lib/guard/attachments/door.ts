import type { BrowserEngine } from '../../composers/replace.ts';

/** Files on their way into the page, as one event brings them. */
export interface Arrival {
  files: readonly File[];
  /** Gives files to the page by the same door; false where the browser does not let us: the person has to. */
  give(files: readonly File[]): boolean;
}

export const fileEvents = ['change', 'input', 'drop', 'paste'] as const;

/** Events of our own: the page may have them. */
const ours = new WeakSet<Event>();

/**
 * The files of a picker's `change`, of a `drop` or of a `paste`; null where there are none. Directive 5.5.2. Pickers that
 * are not in the document, and cloud pickers, never come by here.
 */
export function arrivalOf(event: Event, engine: BrowserEngine): Arrival | null {
  // Each key makes one, a picker none.
  if (event instanceof InputEvent || ours.has(event)) return null;
  const target = event.composedPath()[0];
  const data =
    event instanceof DragEvent
      ? event.dataTransfer
      : event instanceof ClipboardEvent
        ? event.clipboardData
        : null;
  if (data) return carried(event as DragEvent | ClipboardEvent, target, data, engine);
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return null;
  const files = [...(target.files ?? [])];
  return files.length === 0 ? null : { files, give: (given) => give(target, given) };
}

/** Takes the files out of the picker: a form that is sent meanwhile has none. */
export function emptyPicker(event: Event): void {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) target.value = '';
}

function give(picker: HTMLInputElement, files: readonly File[]): boolean {
  picker.files = transferOf(files).files;
  for (const type of ['input', 'change']) {
    const event = new Event(type, { bubbles: true, composed: type === 'input' });
    ours.add(event);
    picker.dispatchEvent(event);
  }
  return true;
}

function carried(
  event: DragEvent | ClipboardEvent,
  target: EventTarget | undefined,
  data: DataTransfer,
  engine: BrowserEngine,
): Arrival | null {
  const files = [...data.files];
  if (files.length === 0 || !target) return null;
  return {
    files,
    give(given) {
      // What a content script puts into an event reaches the page empty there (Mozilla bug 1654724, measured 2026-11-22).
      if (engine === 'firefox') return false;
      const again = copyOf(event, transferOf(given));
      ours.add(again);
      target.dispatchEvent(again);
      return true;
    },
  };
}

/** The same event with other files. */
function copyOf(event: DragEvent | ClipboardEvent, data: DataTransfer): Event {
  const { type } = event;
  const how = { bubbles: true, cancelable: true, composed: true };
  if (event instanceof ClipboardEvent) {
    return new ClipboardEvent(type, { ...how, clipboardData: data });
  }
  const { clientX, clientY } = event;
  return new DragEvent(type, { ...how, clientX, clientY, dataTransfer: data });
}

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
