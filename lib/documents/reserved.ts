import { textField } from './fields.ts';
import { looks } from './looks.ts';
import { colours, type Page } from './page.ts';

const height = 26;
const gap = 12;
const shares = [0.27, 0.24, 0.49];

/** Three places to write, typed or by hand, for whoever gets the sheet; the document is a form (`startForm`). */
export function drawReserved(page: Page, title: string, labels: readonly string[]): void {
  page.need(64);
  page.flow('H2', title, looks.strong);
  page.down(4);
  const { y } = page;
  const free = page.width - gap * (labels.length - 1);
  let x = page.left;
  for (const [index, label] of labels.entries()) {
    const width = free * (shares[index] ?? 0);
    const top = y + page.put('P', label, { x, y, width }, looks.soft) + 3;
    page.decorate((doc) => doc.rect(x, top, width, height).fill(colours.fill));
    page.rule(top + height, x, width, 0.9, colours.ink);
    const frame = { x: x + 2, y: top + 1, width: width - 4, height: height - 2 };
    textField(page, { name: `reserved-${index}`, label: `${title}, ${label}` }, frame);
    x += width + gap;
    page.y = top + height;
  }
}
