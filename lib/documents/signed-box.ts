import { looks } from './looks.ts';
import { colours, type Look, type Page } from './page.ts';

const wordsLook: Look = { size: 11, weight: 'bold' };
const padding = 12;
const indent = 20;

/** In a frame: where the signed statement is, and the words of the key that signed it. */
export function drawSignedBox(
  page: Page,
  { title, text, words }: { title: string; text: string; words: string },
): void {
  const width = page.width - indent - 2 * padding;
  const parts = [
    ['H2', title, looks.strong, 1],
    ['P', text, looks.plain, 4],
    ['P', words, wordsLook, 0],
  ] as const;
  const inside = parts.reduce((sum, [, each, look, gap]) => sum + heightOf(each, look) + gap, 0);
  function heightOf(each: string, look: Look): number {
    return each === '' ? 0 : page.height(each, look, width);
  }
  const height = inside + 2 * padding;
  page.need(height);
  const { left, y } = page;
  page.decorate((doc) => {
    doc
      .lineWidth(0.9)
      .strokeColor(colours.ink)
      .roundedRect(left, y, page.width, height, 6)
      .stroke();
  });
  seal(page, left + padding, y + padding);
  const place = { x: left + padding + indent, y: y + padding, width };
  page.within('Sect', () => {
    for (const [tag, each, look, gap] of parts) {
      if (each !== '') place.y += page.put(tag, each, place, look) + gap;
    }
  });
  page.down(height);
}

/** A seal with its ribbons, 13 points high. */
function seal(page: Page, x: number, y: number): void {
  page.decorate((doc) => {
    doc.save().translate(x, y).scale(0.65).lineWidth(1.4).strokeColor(colours.ink);
    doc.circle(10, 7.75, 5).stroke();
    doc.path('M7 12l-1.25 5.5L10 15.25l4.25 2.25L13 12M8 7.9l1.4 1.4L12.2 6.5').stroke();
    doc.restore();
  });
}
