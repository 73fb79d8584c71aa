/** A piece of the text that stands in one DOM text node; null where it has none (emoji image, mention). */
export interface Piece {
  node: Text | null;
  /** Offsets in the whole text, UTF-16, end exclusive. */
  start: number;
  end: number;
  /** Where the words begin in the node, UTF-16. */
  from: number;
}
export interface Span {
  start: number;
  end: number;
}
export interface FieldText {
  text: string;
  pieces: readonly Piece[];
  /** What the platform itself displays (a mention from its picker): names there are its own, not typed (5.4). */
  displayed: readonly Span[];
}

const blockTags = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION ' +
    'TABLE TD TH TR UL'
  ).split(' '),
);
const typedInside = '[contenteditable="true"], [contenteditable=""]';
/** CKEditor 5 keeps the caret in it where the browser would draw none, and takes it away at will (engine/src/view/filler.ts). */
const filler = '\u2060'.repeat(7);

export type TypedField = HTMLTextAreaElement | HTMLInputElement;
export function isTypedField(field: Element): field is TypedField {
  return field.localName === 'textarea' || field.localName === 'input';
}

/** The text of a field as a reader sees it: blocks and line breaks are `\n`, offsets map back to text nodes. */
export function readField(field: Element): FieldText {
  if (isTypedField(field)) return { text: field.value, pieces: [], displayed: [] };
  const pieces: Piece[] = [];
  const displayed: Span[] = [];
  let text = '';
  let breakDue = false;

  const add = (words: string, node: Text | null, from = 0) => {
    if (breakDue && text !== '') text += '\n';
    breakDue = false;
    pieces.push({ node, start: text.length, end: text.length + words.length, from });
    text += words;
  };
  const read = (node: Node) => {
    if (isText(node)) {
      const from = node.data.startsWith(filler) ? filler.length : 0;
      if (node.data !== '') add(node.data.slice(from), node, from);
      return;
    }
    if (!isElement(node)) return;
    if (node.localName === 'br') add(endsItsBlock(node, field) ? '' : '\n', null);
    else if (node.localName === 'img') add(node.getAttribute('alt') ?? '', null);
    else if (isDisplayed(node)) {
      add(node.textContent, null);
      displayed.push({ start: text.length - node.textContent.length, end: text.length });
    } else {
      const isBlock = node !== field && blockTags.has(node.tagName);
      if (isBlock) breakDue = true;
      for (const child of node.childNodes) read(child);
      if (isBlock) breakDue = true;
    }
  };
  read(field);
  return { text, pieces, displayed };
}

/** By type, not class: a node of a frame has the classes of that frame. */
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** A widget that is typed in (CKEditor 5 keeps tables so) is read as text; one that is not was drawn by the platform. */
function isDisplayed(node: Element): boolean {
  return node.getAttribute('contenteditable') === 'false' && !node.querySelector(typedInside);
}

/** A `<br>` that ends its block only keeps the block open: it draws no line of its own. */
function endsItsBlock(br: Element, field: Element): boolean {
  let node: Node = br;
  while (node !== field) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (!isText(next) || next.data !== '') return false;
    }
    const parent = node.parentNode;
    if (!parent || parent === field || blockTags.has((parent as Element).tagName)) return true;
    node = parent;
  }
  return true;
}

/** The DOM range of `start`–`end`, or null where an end is in no text node. */
export function rangeOf(field: FieldText, start: number, end: number): Range | null {
  const first = field.pieces.find(
    (piece) => piece.node && start >= piece.start && start < piece.end,
  );
  const last = field.pieces.findLast(
    (piece) => piece.node && end > piece.start && end <= piece.end,
  );
  if (!first?.node || !last?.node) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start - first.start + first.from);
  range.setEnd(last.node, end - last.start + last.from);
  return range;
}
