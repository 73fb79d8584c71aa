import type { Level } from '../verdict/verdict.ts';

/** Names of the highlights in the page's registry; the sheet below is the only style that reaches the page. */
const highlightOf = { hold: 'vigie-hold', advise: 'vigie-advise', clear: null } as const;
const sheetText = `
::highlight(vigie-hold) { text-decoration: underline solid 2px #9b2c22; }
::highlight(vigie-advise) { text-decoration: underline dotted 2px #855700; }
@media (prefers-color-scheme: dark) {
  ::highlight(vigie-hold) { text-decoration-color: #f2a097; }
  ::highlight(vigie-advise) { text-decoration-color: #f0c265; }
}`;
let sheet: CSSStyleSheet | null = null;
const adopted = new WeakSet<Node>();

/** Underlines ranges by the CSS Custom Highlight API: no element of the page changes. */
export function paintRanges(marks: readonly { range: Range; level: Level }[]): void {
  for (const level of ['hold', 'advise'] as const) {
    const ranges = marks.filter((mark) => mark.level === level).map((mark) => mark.range);
    if (ranges.length === 0) CSS.highlights.delete(highlightOf[level]);
    else {
      for (const range of ranges) adoptSheet(range.startContainer.getRootNode() as Document);
      CSS.highlights.set(highlightOf[level], new Highlight(...ranges));
    }
  }
}

/** Adopted, by a shadow root too, only once there is something to mark: a page without findings is left untouched. */
function adoptSheet(root: DocumentOrShadowRoot & Node): void {
  if (adopted.has(root)) return;
  adopted.add(root);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
  }
  root.adoptedStyleSheets.push(sheet);
}

/** Draws lines in Vigie's own layer, for textareas and inputs; rectangles are of the viewport, in CSS pixels. */
export function paintBoxes(
  layer: HTMLElement,
  marks: readonly { rect: DOMRect; level: Level }[],
): void {
  layer.replaceChildren(
    ...marks.map(({ rect, level }) => {
      const line = document.createElement('i');
      line.className = `mark mark-${level}`;
      line.style.left = `${rect.left}px`;
      line.style.top = `${rect.bottom - 2}px`;
      line.style.width = `${rect.width}px`;
      return line;
    }),
  );
}
