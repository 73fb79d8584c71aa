/**
 * The element around a node, across what a selector does not cross: an open shadow root, and a frame of the same origin
 * (an editor in a blank frame has its send button in the page around it).
 */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return 'host' in root
    ? (root as ShadowRoot).host
    : (node.ownerDocument?.defaultView?.frameElement ?? null);
}

/** As `closest`, across the same borders. */
export function closestAcross(element: Element, selector: string): HTMLElement | null {
  let from: Element | null = element;
  while (from) {
    const found: HTMLElement | null = from.closest<HTMLElement>(selector);
    if (found) return found;
    const root = from.getRootNode();
    from = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** What stands in open shadow roots and in frames of the same origin, anywhere under the document; a walk over all of it. */
export function hiddenRoots(under: Document | ShadowRoot): (Document | ShadowRoot)[] {
  return [...under.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const root =
      element.shadowRoot ??
      (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
    return root ? [root, ...hiddenRoots(root)] : [];
  });
}

/** The selection that a field's caret belongs to: Chromium keeps one for each shadow root. */
export function selectionOf(field: Element): Selection | null {
  const root = field.getRootNode();
  return ('getSelection' in root ? (root as Document) : field.ownerDocument).getSelection();
}

/** Whether the field has the focus, in a shadow root too. */
export function hasFocus(field: Element): boolean {
  return (field.getRootNode() as Document).activeElement === field;
}
