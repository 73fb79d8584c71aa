export interface EditableText {
  /** Lines joined by \n. */
  text: string;
  /** UTF-16 offset of the caret in `text`, null when it is elsewhere. */
  caret: number | null;
}

/** Reads a plain contenteditable as a person does: each block or `<br>` is a line; a block's closing `<br>` only holds it open. */
export function editableText(root: HTMLElement): EditableText {
  const selection = document.getSelection();
  const at = { node: selection?.focusNode ?? null, offset: selection?.focusOffset ?? 0 };
  let text = '';
  let caret: number | null = null;
  let started = false;
  const read = (node: Node): void => {
    if (node instanceof Text) {
      if (node === at.node) caret = text.length + at.offset;
      text += node.data;
      started ||= node.data !== '';
      return;
    }
    if (node instanceof HTMLBRElement) {
      if (node.nextSibling !== null) text += '\n';
      started = true;
      return;
    }
    if (node instanceof HTMLDivElement || node instanceof HTMLParagraphElement) {
      if (started && node !== root) text += '\n';
      started ||= node !== root;
    }
    node.childNodes.forEach((child, index) => {
      if (node === at.node && index === at.offset) caret = text.length;
      read(child);
    });
    if (node === at.node && at.offset >= node.childNodes.length) caret = text.length;
  };
  read(root);
  return { text: text.replaceAll('\u00A0', ' '), caret };
}
