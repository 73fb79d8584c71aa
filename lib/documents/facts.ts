import { looks } from './looks.ts';
import type { Page } from './page.ts';

const gutter = 18;

/** Label and value, two side by side, each over a line. */
export function drawFacts(page: Page, facts: readonly (readonly [string, string])[]): void {
  const width = (page.width - gutter) / 2;
  const labelWidth = Math.max(0, ...facts.map(([label]) => page.measure(label, looks.soft))) + 10;
  const inside = width - labelWidth;
  for (let index = 0; index < facts.length; index += 2) {
    const pair = facts.slice(index, index + 2);
    page.need(Math.max(...pair.map(([, value]) => page.height(value, looks.plain, inside))) + 9);
    const heights = pair.map(([label, value], column) => {
      const x = page.left + column * (width + gutter);
      page.put('P', label, { x, y: page.y + 6, width: labelWidth }, looks.soft);
      const place = { x: x + labelWidth, y: page.y + 5, width: inside };
      return page.put('P', value, place, looks.plain);
    });
    page.down(Math.max(...heights) + 9);
    for (const column of heights.keys()) {
      page.rule(page.y, page.left + column * (width + gutter), width);
    }
  }
}
