import { typeHere } from './by-keyboard.ts';
import type { Tab } from './driver.ts';
import { until, untilStill } from './until.ts';

/** What a person sees and does on one of the extension's own pages. */

/** Clicks the shown button, link, choice or option of that name with the real mouse, once it has stopped moving. */
export async function pressNamed(tab: Tab, name: string, within = 'body'): Promise<void> {
  const find = () =>
    tab.evaluate(
      ({ name, within }) => {
        const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
        const controls = ['button', 'a', 'label', '[role="button"]'];
        const found = [
          ...document.querySelectorAll<HTMLElement>(
            controls.map((each) => `${within} ${each}`).join(),
          ),
        ]
          .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
          .find(
            (element) =>
              plain(element.getAttribute('aria-label') ?? element.textContent) === plain(name),
          );
        if (!found) return null;
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found.getBoundingClientRect();
        const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const top = document.elementFromPoint(spot.x, spot.y);
        return top && (found.contains(top) || top.contains(found)) ? spot : null;
      },
      { name, within },
    );
  const { x, y } = await untilStill(`« ${name} » in ${within}`, find);
  await tab.clickAt(x, y);
}

/** Presses an act and, once the question stands in its place, the button that confirms it. */
export async function confirm(tab: Tab, label: string, act: string): Promise<void> {
  await pressNamed(tab, label);
  await pressNamed(tab, act, '.confirm');
}

export function untilText(tab: Tab, words: string, within = 'body'): Promise<string> {
  return until(
    `"${words}" in ${within}`,
    () => textOf(tab, within),
    (text) => text.includes(words),
  );
}

/** For words that the page shows now: what is not there yet is gone at once. */
export function untilGone(tab: Tab, words: string, within = 'body'): Promise<string> {
  return until(
    `no "${words}" in ${within}`,
    () => textOf(tab, within),
    (text) => !text.includes(words),
  );
}

/** What the first element that matches says; empty where there is none. */
export function textOf(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
}

/** Types into the field whose label begins so, in the place of what was there. */
export async function fillNamed(tab: Tab, label: string, text: string): Promise<void> {
  await until(
    `a field « ${label} »`,
    () =>
      tab.evaluate((wanted) => {
        const field = [...document.querySelectorAll('label')].find((each) =>
          each.textContent?.startsWith(wanted),
        )?.control as HTMLInputElement | null | undefined;
        field?.focus();
        field?.select();
        return field !== null && field !== undefined && document.activeElement === field;
      }, label),
    (focused) => focused,
  );
  await typeHere(tab, text);
}

/** Chooses a value in the last control of that label, the one that was opened last, once it offers it. */
export async function chooseNamed(tab: Tab, label: string, value: string): Promise<void> {
  await until(
    `${value} in « ${label} »`,
    () =>
      tab.evaluate(
        ({ label, value }) => {
          const found = [...document.querySelectorAll('label')]
            .filter((each) => each.querySelector('.label')?.textContent === label)
            .at(-1)
            ?.querySelector<HTMLInputElement | HTMLSelectElement>('select, input');
          if (!found) return null;
          const offered = found instanceof HTMLSelectElement ? [...found.options] : [{ value }];
          if (!offered.some((each) => each.value === value)) return found.value;
          found.value = value;
          found.dispatchEvent(new Event('input', { bubbles: true }));
          found.dispatchEvent(new Event('change', { bubbles: true }));
          return value;
        },
        { label, value },
      ),
    (chosen) => chosen === value,
  );
}

/** Loads the page anew, and waits until the former document is gone. */
export async function loadAgain(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    document.documentElement.dataset.former = '';
    setTimeout(() => location.reload());
  }, null);
  await until(
    'the page is loaded again',
    () =>
      tab
        .evaluate(
          () =>
            document.readyState === 'complete' &&
            document.documentElement.dataset.former === undefined,
          null,
        )
        // While the one document gives way to the other there is nothing to ask.
        .catch((error: unknown) => String(error)),
    (state) => state === true,
  );
}
