import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { walk } from './faults.ts';
import { launchOwn } from './launch-own.ts';
import { fillOffice } from './office-sample.ts';
import { sendFrom } from './register.ts';

const sections = [
  'a-traiter',
  'etablissement',
  'etablissement/personnel',
  'etablissement/papier',
  'autorisations',
  'relances',
  'rapport',
  'rapport/regroupement',
  'reglages',
];

// The colours differ in nothing but themselves, the words in their length: each language once.
describe.each([
  { lang: 'fr', scheme: 'light' },
  { lang: 'en', scheme: 'dark' },
] as const)('the office, $lang, $scheme', (look) => {
  let driver: Driver;
  let own: Tab;
  beforeAll(async () => {
    ({ driver, own } = await launchOwn('chromium'));
    await fillOffice(own);
    const patch = { lang: look.lang };
    await sendFrom(own, 'saveSettings', { key: crypto.randomUUID(), patch });
  });
  afterAll(() => driver.close());

  test('no fault is found at 400, 640 and 1280 px', async () => {
    const pages = sections.map((section) => `office.html#${section}`);
    expect(await walk(driver, pages, look)).toEqual([]);
  }, 180_000);
});
