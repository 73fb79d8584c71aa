import type { TypedField } from './field-text.ts';
import { selectionOf } from './reach.ts';
import type { BrowserEngine } from './replace.ts';
import { techniquesFor } from './technique.ts';

/** Writes over a span of a textarea or input; `insertText` keeps the undo history and tells React. */
export function writeOverTyped(field: TypedField, start: number, end: number, text: string): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const command = text === '' ? 'delete' : 'insertText';
  if (field.ownerDocument.execCommand(command, false, text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
  );
}

/**
 * Writes over a range of an editable root by the first technique that its editor takes up; by none, nothing changes.
 * @param find the range as the editor draws it now: CKEditor 5 draws its text anew when it hears of a selection.
 */
export async function writeOverRange(
  field: HTMLElement,
  find: () => Range,
  text: string,
  browser: BrowserEngine,
): Promise<void> {
  field.focus({ preventScroll: true });
  await select(field, find());
  const range = find();
  const document = field.ownerDocument;
  if (text === '') {
    document.execCommand('delete');
    return;
  }
  for (const technique of techniquesFor(field, range, browser)) {
    if (technique === 'command') document.execCommand('insertText', false, text);
    else if (field.dispatchEvent(eventOf(technique, range, text))) continue;
    return;
  }
}

function eventOf(technique: 'replacement' | 'paste', range: Range, text: string): Event {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const options = { bubbles: true, cancelable: true, composed: true };
  if (technique === 'paste') {
    return new ClipboardEvent('paste', { ...options, clipboardData: dataTransfer });
  }
  return new InputEvent('beforeinput', {
    ...options,
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer,
    targetRanges: [new StaticRange(range)],
  });
}

/** Selects the range and waits until the editor has heard of it: Lexical inserts at its own selection. */
async function select(field: HTMLElement, range: Range): Promise<void> {
  const document = field.ownerDocument;
  const selection = selectionOf(field);
  if (!selection) return;
  const heard = new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done);
      resolve();
    };
    // No event comes when the selection already was the same.
    const timer = setTimeout(done, 150);
    document.addEventListener('selectionchange', done);
  });
  selection.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  await heard;
}
