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

  /** The text nodes under a node of the page, itself included, that are there to be read. */
  under(root: Node): Text[] {
    if (root instanceof Text) return this.isRead(root) ? [root] : [];
    if (!(root instanceof Element) || this.isTypedIn(root)) return [];
    const { SHOW_TEXT, SHOW_ELEMENT } = NodeFilter;
    const walker = document.createTreeWalker(root, SHOW_TEXT | SHOW_ELEMENT, (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const skipped = node instanceof Element && node.matches(this.closed);
      return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    });
    const found: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) found.push(walker.currentNode);
    return found;
  }
}
