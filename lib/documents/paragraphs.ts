import type { Look, Page } from './page.ts';

/** A text of any length under the last, over as many pages as it takes; a line break begins a paragraph. */
export function drawParagraphs(page: Page, text: string, look: Look): void {
  const paragraphs = text.split(/\s*\n\s*/u).filter((each) => each.trim() !== '');
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) page.down(4);
    page.need(Math.min(page.height(paragraph, look), 2 * page.height('x', look)));
    for (let rest = paragraph; rest !== ''; ) {
      const end = fitting(page, rest, look);
      if (end > 0) page.flow('P', rest.slice(0, end).trimEnd(), look);
      rest = rest.slice(end).trimStart();
      if (rest !== '') page.turn();
    }
  }
}

/** How many UTF-16 units of the text fit on the rest of the page, ending between two words where there are any. */
function fitting(page: Page, text: string, look: Look): number {
  if (page.height(text, look) <= page.room) return text.length;
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (page.height(text.slice(0, middle), look) <= page.room) fits = middle;
    else tooLong = middle;
  }
  const space = text.slice(0, fits).search(/\s\S*$/u);
  return space > 0 ? space : fits;
}
