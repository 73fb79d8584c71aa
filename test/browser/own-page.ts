import type { Tab } from './driver.ts';
import { until, untilStill } from './until.ts';

/** What a person does on one of the extension's own pages. */

/** Clicks the shown button, link, choice or option of that name with the real mouse, once it has stopped moving. */
export async function pressNamed(tab: Tab, name: string): Promise<void> {
  const find = () =>
    tab.evaluate((wanted) => {
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
      const found = [...document.querySelectorAll<HTMLElement>('button, a, label, [role="button"]')]
        .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
        .find(
          (element) =>
            plain(element.getAttribute('aria-label') ?? element.textContent) === plain(wanted),
        );
      if (!found) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getBoundingClientRect();
      const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const top = document.elementFromPoint(spot.x, spot.y);
      return top && (found.contains(top) || top.contains(found)) ? spot : null;
    }, name);
  const { x, y } = await untilStill(`« ${name} » on the page`, find);
  await tab.clickAt(x, y);
}

export function untilText(tab: Tab, words: string): Promise<string> {
  return until(
    `"${words}" on the page`,
    () => tab.evaluate(() => document.body?.textContent ?? '', null),
    (text) => text.includes(words),
  );
}

export function untilGone(tab: Tab, words: string): Promise<string> {
  return until(
    `no "${words}" on the page`,
    () => tab.evaluate(() => document.body?.textContent ?? '', null),
    (text) => !text.includes(words),
  );
}

/** Tab, again and again, to the first control whose name begins so; never the mouse. */
export async function tabTo(tab: Tab, name: string): Promise<void> {
  const most = 60;
  const seen: string[] = [];
  for (let count = 0; count < most; count += 1) {
    await tab.press('Tab');
    const focused = await tab.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    }, null);
    if (focused.startsWith(name)) return;
    seen.push(focused.slice(0, 40));
  }
  throw new Error(`no way to "${name}" with Tab: ${seen.join(' · ')}`);
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

export interface SampleFile {
  name: string;
  /** Repeated `times` times, so that a large file does not travel. */
  bytes: readonly number[];
  times: number;
}
/** Gives a file to the page's picker, as the system's dialog would. */
export function giveFile(tab: Tab, file: SampleFile): Promise<void> {
  return tab.evaluate(({ name, bytes, times }) => {
    const part = new Uint8Array(bytes);
    const transfer = new DataTransfer();
    transfer.items.add(new File(Array<Uint8Array<ArrayBuffer>>(times).fill(part), name));
    const picker = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!picker) throw new Error('no file picker on the page');
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
}

/** A text file in UTF-8. */
export function textFile(name: string, text: string): SampleFile {
  return { name, bytes: [...new TextEncoder().encode(text)], times: 1 };
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
  await tab.type(text);
}
