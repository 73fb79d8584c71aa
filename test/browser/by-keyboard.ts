import type { Tab } from './driver.ts';
import { until } from './until.ts';

/** What a person does on one of the extension's own pages with the keys alone. */

/**
 * Tab, again and again, to the first control whose name begins so, once there is one that Tab can reach. `Shift+Tab`
 * goes back: past the page's end Firefox has the focus itself, and without a screen gives none of it back (2026-11).
 */
export async function tabTo(
  tab: Tab,
  name: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const { names } = await until(
    `"${name}" within reach`,
    () => reach(tab),
    (found) => found.names.some((each) => each.startsWith(name)),
  );
  const seen: string[] = [];
  // Once around, the browser's own controls included.
  for (let count = 0; count < names.length + 30; count += 1) {
    await tab.press(key);
    const { focused } = await reach(tab);
    if (focused.startsWith(name)) return;
    seen.push(focused.slice(0, 40));
  }
  throw new Error(`no way to "${name}" with ${key}: ${seen.join(' · ')}`);
}

export async function untilFocused(tab: Tab, name: string): Promise<void> {
  await until(
    `the focus on "${name}"`,
    () => reach(tab),
    ({ focused }) => focused.startsWith(name),
  );
}

/** One key on the control whose name begins so, once it has the focus. */
export async function pressOn(tab: Tab, name: string, keys: string): Promise<void> {
  await untilFocused(tab, name);
  await tab.press(keys);
}

/** Goes to the field of that name by Tab and types there, in the place of what was there. */
export async function typeInto(tab: Tab, name: string, text: string): Promise<void> {
  await tabTo(tab, name);
  await tab.press('Control+a');
  await typeHere(tab, text);
}

/** Types into the field that has the focus, until it reads so. */
export async function typeHere(tab: Tab, text: string): Promise<void> {
  await tab.type(text);
  await until(
    `"${text}" in the field`,
    () => tab.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value, null),
    (value) => value === text,
  );
}

/** Names of what Tab can reach now (where a modal dialog is open, in it alone), and of what has the focus. */
function reach(tab: Tab): Promise<{ names: string[]; focused: string }> {
  return tab.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const nameOf = (element: Element) =>
      (
        element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        element.textContent
      ).trim();
    const isControl = (element: Element) =>
      element instanceof HTMLElement && element.matches(controls) && element.tabIndex >= 0;
    const names = [
      ...(document.querySelector('dialog:modal') ?? document).querySelectorAll(controls),
    ]
      .filter((each) => isControl(each) && each.checkVisibility() && !each.matches(':disabled'))
      .map(nameOf);
    // The focus on a region is on no control: its text would be anything.
    const { activeElement } = document;
    return {
      names,
      focused: activeElement && isControl(activeElement) ? nameOf(activeElement) : '',
    };
  }, null);
}

/** Types today's date into the date field that has the focus, part by part as the browser's language has them. */
export async function typeDay(tab: Tab): Promise<void> {
  const read = () =>
    tab.evaluate(() => {
      const field = document.activeElement as HTMLInputElement | null;
      const parts = new Intl.DateTimeFormat(navigator.language, {
        dateStyle: 'short',
      }).formatToParts();
      const order = parts.map(({ type }) => type).filter((type) => type !== 'literal');
      return { today: field?.max ?? '', value: field?.value ?? '', order };
    }, null);
  const { today, order } = await until(
    'a date field has the focus',
    read,
    ({ today }) => today !== '',
  );
  const [year = '', month = '', day = ''] = today.split('-');
  const part: Record<string, string> = { year, month, day };
  await tab.type(order.map((type) => part[type]).join(''));
  await until('the date is typed', read, ({ value }) => value === today);
}
