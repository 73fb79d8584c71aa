import type { Tab } from './driver.ts';
import { until, untilStill } from './until.ts';

/** What a person sees and presses of Vigie over a page, read through its closed root. */

export interface Spot {
  x: number;
  y: number;
}

/** Whether the hold is shown, or still on its way out: the one modal dialog of the overlay. */
export function holdIsOpen(tab: Tab): Promise<boolean> {
  return tab.overlay((roots) => roots.some((root) => root.querySelector('dialog')), null);
}

/** The text of the part of the overlay that matches; empty when it is not shown. */
export function overlayText(tab: Tab, selector: string): Promise<string> {
  return tab.overlay(
    (roots, wanted) =>
      roots
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>(wanted)])
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent)
        .join('\n'),
    selector,
  );
}

/** Middle of the shown and enabled button, link or choice of one of those names, scrolled into view; null: none. */
export function findControl(tab: Tab, ...names: string[]): Promise<Spot | null> {
  return tab.overlay((roots, wanted) => {
    const controls = 'button, a, summary, label, [role="button"], [role="radio"]';
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const nameOf = (element: HTMLElement) =>
      plain(element.getAttribute('aria-label') ?? element.textContent);
    const found = roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(controls)])
      .find(
        (element) =>
          wanted.map(plain).includes(nameOf(element)) &&
          element.checkVisibility() &&
          !element.matches(':disabled, [aria-disabled="true"]'),
      );
    found?.scrollIntoView({ block: 'nearest' });
    const box = found?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, names);
}

/** Clicks with the real mouse once the control is there and enabled. */
export async function pressControl(tab: Tab, ...names: string[]): Promise<void> {
  const saying = `« ${names.join(' » or « ')} » in the overlay`;
  const { x, y } = await untilStill(saying, () => findControl(tab, ...names));
  await tab.clickAt(x, y);
}

/** Clicks the first shown element that matches, once it is there. */
export async function pressFirst(tab: Tab, selector: string): Promise<void> {
  const find = () =>
    tab.overlay((roots, wanted) => {
      const found = roots
        .flatMap((root) => [...root.querySelectorAll(wanted)])
        .find((element) => element.checkVisibility());
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector);
  const { x, y } = await untilStill(`${selector} in the overlay`, find);
  await tab.clickAt(x, y);
}

/**
 * Opens the chip's panel. The chip folds by itself, so it is pressed at its end in the corner, which stays where it is.
 */
export async function openPanel(tab: Tab): Promise<string> {
  const find = () =>
    tab.overlay((roots) => {
      const chip = roots
        .flatMap((root) => [...root.querySelectorAll('.chip')])
        .find((element) => element.checkVisibility());
      const box = chip?.getBoundingClientRect();
      if (!box) return null;
      const end = box.height / 2;
      const right = chip?.closest('.top-right, .bottom-right');
      return { x: right ? box.right - end : box.left + end, y: box.y + end };
    }, null);
  const { x, y } = await untilStill('the chip', find);
  await tab.clickAt(x, y);
  return untilShown(tab, '.panel');
}

/** Until the part of the overlay that matches says so. */
export function untilSaid(tab: Tab, selector: string, words: string): Promise<string> {
  return until(
    `${selector} says "${words}"`,
    () => overlayText(tab, selector),
    (text) => text.includes(words),
  );
}

export function untilHidden(tab: Tab, selector: string): Promise<string> {
  return until(
    `${selector} is not shown`,
    () => overlayText(tab, selector),
    (text) => text === '',
  );
}

export function untilShown(tab: Tab, selector: string): Promise<string> {
  return until(
    `${selector} is shown`,
    () => overlayText(tab, selector),
    (text) => text !== '',
  );
}

export function untilHeld(tab: Tab): Promise<boolean> {
  return until('the hold is shown', () => holdIsOpen(tab), Boolean);
}

export function untilNotHeld(tab: Tab): Promise<boolean> {
  return until(
    'the hold is closed',
    () => holdIsOpen(tab),
    (open) => !open,
  );
}

/** Escape, which does the same as « Modifier moi-même »; the focus is the page's again. */
export async function dismissHold(tab: Tab): Promise<void> {
  await untilHeld(tab);
  await tab.press('Escape');
  await untilNotHeld(tab);
}
