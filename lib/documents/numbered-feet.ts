import { looks } from './looks.ts';
import type { Page } from './page.ts';

/** Points that the feet take. */
export const feetHeight = 40;

/**
 * At the foot of every page one text at the left and one at the right, which counts the pages; to be called last. A
 * screen reader says them once, at the end.
 */
export function drawFeet(
  page: Page,
  left: string,
  right: (number: number, count: number) => string,
): void {
  const width = page.width * 0.6;
  page.eachPage((number, count) => {
    const y = page.foot - 22;
    page.rule(y - 6);
    const tag = number === count ? 'P' : null;
    page.put(tag, left, { x: page.left, y, width }, looks.small);
    const place = { x: page.left + width + 10, y, width: page.width - width - 10 };
    page.put(tag, right(number, count), place, { ...looks.small, align: 'right' });
  });
}
