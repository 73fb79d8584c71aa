import type { welcomeFr } from '../../lib/i18n/welcome.fr.ts';
import { typeHere } from './by-keyboard.ts';
import type { Tab } from './driver.ts';
import { pressNamed, untilText } from './own-page.ts';
import { until } from './until.ts';

/** Fills in the first step of the welcome: a teacher, a school body, one group. */
export async function fillYou(tab: Tab, words: typeof welcomeFr): Promise<void> {
  await untilText(tab, words.you.title);
  await pressNamed(tab, words.you.roles.teacher);
  await until(
    'the school body is chosen',
    () =>
      tab.evaluate((id) => {
        const pack = document.querySelector<HTMLSelectElement>('#pack');
        if (!pack || ![...pack.options].some(({ value }) => value === id)) return null;
        pack.value = id;
        pack.dispatchEvent(new Event('change', { bubbles: true }));
        return pack.value;
      }, 'qc-csspb-2025'),
    (chosen) => chosen !== null,
  );
  await tab.evaluate(() => document.querySelector<HTMLElement>('#group-name')?.focus(), null);
  await typeHere(tab, '402');
  await tab.press('Enter');
  await untilText(tab, '402', '.tags');
}
