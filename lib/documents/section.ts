import { looks } from './looks.ts';
import { colours, type Page, type Place } from './page.ts';
import { drawParagraphs } from './paragraphs.ts';

/** A title with a text under it, or with a list of what is done. */
export type Section = { title: string } & ({ text: string } | { ticked: readonly string[] });

const indent = 17;
const gutter = 18;

/** A section over the page's whole width, on as many pages as it takes. */
export function drawSection(page: Page, section: Section): void {
  page.need(40);
  page.flow('H2', section.title, looks.strong);
  page.down(1);
  if ('text' in section) drawParagraphs(page, section.text, looks.plain);
  else drawTicked(page, section.ticked);
}

function drawTicked(page: Page, items: readonly string[]): void {
  page.within('L', () => {
    for (const item of items) {
      page.need(page.height(item, looks.plain, page.width - indent));
      page.down(tick(page, item, { x: page.left, y: page.y, width: page.width }));
    }
  });
}

/** Two short sections side by side; what is too long for that goes one under the other. */
export function drawPair(page: Page, left: Section, right: Section): void {
  const width = (page.width - gutter) / 2;
  const height = Math.max(heightOf(page, left, width), heightOf(page, right, width));
  if (height > 240) {
    drawSection(page, left);
    page.down(8);
    drawSection(page, right);
  } else drawBeside(page, [left, right], { width, height });
}

function drawBeside(
  page: Page,
  sections: readonly Section[],
  { width, height }: { width: number; height: number },
): void {
  page.need(height);
  for (const [column, section] of sections.entries()) {
    const place = { x: page.left + column * (width + gutter), y: page.y, width };
    place.y += page.put('H2', section.title, place, looks.strong) + 1;
    if ('text' in section) page.put('P', section.text, place, looks.plain);
    else {
      page.within('L', () => {
        for (const item of section.ticked) place.y += tick(page, item, place);
      });
    }
  }
  page.down(height);
}

function heightOf(page: Page, section: Section, width: number): number {
  const title = page.height(section.title, looks.strong, width) + 1;
  if ('text' in section) return title + page.height(section.text, looks.plain, width);
  const items = section.ticked.map((item) => page.height(item, looks.plain, width - indent) + 1);
  return items.reduce((sum, height) => sum + height, title);
}

/** One item behind a tick; returns its height. */
function tick(page: Page, item: string, { x, y, width }: Place): number {
  page.decorate((doc) =>
    doc
      .lineWidth(1)
      .lineCap('round')
      .strokeColor(colours.ink)
      .moveTo(x + 1.5, y + 6.5)
      .lineTo(x + 4.5, y + 9.5)
      .lineTo(x + 10.5, y + 2.8)
      .stroke(),
  );
  let height = 0;
  page.within('LI', () => {
    height = page.put('LBody', item, { x: x + indent, y, width: width - indent }, looks.plain);
  });
  return height + 1;
}
