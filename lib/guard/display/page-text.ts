/** What is typed in, or holds no text that is read. */
const closed = [
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]',
  '[role="textbox"], [role="searchbox"], [role="combobox"]',
  'textarea, input, select, script, style, noscript, template, title',
].join(', ');

/** Which text nodes of a page are there to be read: never those of a composer, nor of any other field. */
export class PageText {
  private readonly closed: string;

  /** `fields`: selectors of the platform's composers. */
  constructor(fields: readonly string[]) {
    this.closed = [closed, ...fields].join(', ');
  }

  /** True where the element, or one around it, is typed in. */
  isTypedIn(element: Element): boolean {
    return element.ownerDocument.designMode === 'on' || element.closest(this.closed) !== null;
  }

  isRead({ parentElement }: Text): boolean {
    return parentElement !== null && !this.isTypedIn(parentElement);
  }

  /** The text nodes under a node of the page, itself included; which of them are read is asked one by one. */
  under(root: Node): Text[] {
    if (root instanceof Text) return [root];
    if (!(root instanceof Element) || this.isTypedIn(root)) return [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    // In Firefox each look at a node of the page costs: no filter, no second look.
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
    return found;
  }
}
