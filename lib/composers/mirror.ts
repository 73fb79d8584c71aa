import type { TypedField } from './field-text.ts';

/** What decides where a character of a textarea stands. */
const copied = [
  'boxSizing',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'tabSize',
  'direction',
] as const;

/**
 * Rectangles (viewport, CSS pixels) of a span of a textarea or input, measured in a copy that is never painted and gone
 * at once; `room` is an element of Vigie's closed root, so that the page sees nothing of it. Those outside the visible
 * part of the field are left out.
 */
export function spanRects(
  field: TypedField,
  start: number,
  end: number,
  room: HTMLElement,
): DOMRect[] {
  const box = field.getBoundingClientRect();
  const copy = copyOf(field, box);
  const span = field.ownerDocument.createElement('span');
  span.textContent = field.value.slice(start, end);
  copy.append(field.value.slice(0, start), span, field.value.slice(end));
  room.append(copy);
  const from = copy.getBoundingClientRect();
  const rects = [...span.getClientRects()].map(
    (rect) =>
      new DOMRect(
        rect.left - from.left + box.left - field.scrollLeft,
        rect.top - from.top + box.top - field.scrollTop,
        rect.width,
        rect.height,
      ),
  );
  copy.remove();
  return rects.filter((rect) => rect.top >= box.top - 2 && rect.bottom <= box.bottom + 2);
}

function copyOf(field: TypedField, box: DOMRect): HTMLElement {
  const copy = field.ownerDocument.createElement('div');
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  for (const property of copied) copy.style[property] = style?.[property] ?? '';
  Object.assign(copy.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
    borderStyle: 'solid',
    width: `${field.localName === 'textarea' ? box.width - scrollbarOf(field) : box.width}px`,
    height: 'auto',
    whiteSpace: field.localName === 'textarea' ? 'pre-wrap' : 'pre',
    overflowWrap: 'break-word',
  });
  return copy;
}

function scrollbarOf(field: TypedField): number {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  const borders =
    Number.parseFloat(style?.borderLeftWidth ?? '0') +
    Number.parseFloat(style?.borderRightWidth ?? '0');
  return Math.max(0, field.offsetWidth - field.clientWidth - borders);
}
