import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sharedEn } from '../../lib/i18n/shared.en.ts';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import type { Language } from '../../lib/messages.ts';
import type { Driver, Tab } from './driver.ts';
import { until } from './until.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Until the page says something in that language, all of it: no part is still being read. */
export async function untilWhole(tab: Tab, lang: Language): Promise<void> {
  const { loading } = lang === 'fr' ? sharedFr : sharedEn;
  let former = '';
  await until(
    `the page is whole in ${lang}`,
    () =>
      tab.evaluate(() => {
        const text = (document.querySelector('main') ?? document.body)?.textContent ?? '';
        return { shown: document.documentElement.lang, text };
      }, null),
    ({ shown, text }) => {
      const still = text === former;
      former = text;
      return still && shown.startsWith(lang) && text.length > 40 && !text.includes(loading);
    },
  );
}

/** What axe finds, and a page wider than its window. */
export async function faultsOf(tab: Tab): Promise<string[]> {
  await tab.inject(axe);
  // A colour on its way to another is neither.
  await until(
    'nothing moves',
    () =>
      tab.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
        null,
      ),
    (moving) => moving === 0,
  );
  return tab.evaluate(async () => {
    const scope = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await scope.axe.run(document, {
      rules: { 'target-size': { enabled: true } },
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [...found, `wider by ${scrollWidth - clientWidth} px`]
      : found;
  }, null);
}

/** 640 px is 1280 px at 200 %. */
const widths = [400, 640, 1280];

/** What is wrong with pages of Vigie (`desk.html#groupes`) in a language and colours, at each width. */
export async function walk(
  driver: Driver,
  paths: readonly string[],
  { lang, scheme }: { lang: Language; scheme: 'light' | 'dark' },
): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    const tab = await driver.openOwn(path);
    await driver.colours(scheme);
    await untilWhole(tab, lang);
    for (const width of widths) {
      await tab.resize(width, 800);
      faults.push(...(await faultsOf(tab)).map((fault) => `${path} ${width}: ${fault}`));
    }
    await tab.close();
  }
  return faults;
}
