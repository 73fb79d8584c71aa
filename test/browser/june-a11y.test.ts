import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { walk } from './faults.ts';
import { fillList, signer } from './june-list.ts';
import { launchOwn } from './launch-own.ts';
import { seed, sendFrom } from './register.ts';

describe.each(['light', 'dark'] as const)('30 June and exchanges, %s', (scheme) => {
  let driver: Driver;
  let own: Tab;
  let paths: string[] = [];
  const change = <T>(name: string, payload: object) =>
    sendFrom<T>(own, name, { key: crypto.randomUUID(), ...payload });
  beforeAll(async () => {
    ({ driver, own } = await launchOwn('chromium'));
    const students = await seed(own, signer);
    const list = await fillList(own, [...students.values()]);
    const platform = { id: 'classdojo', name: 'ClassDojo', address: 'classdojo.com' };
    const days = { from: '2026-11-22', until: '2027-06-30' };
    const aims = { aims: 'Montrer les projets.', information: 'Prénoms.' };
    const { record } = await change<{ record: string }>('requestPlatform', {
      request: { platform, audience: 'parents', groups: ['402'], ...aims, ...days },
    });
    paths = [
      '30-juin',
      `30-juin/${encodeURIComponent(list)}`,
      '30-juin/terminer',
      'echanges',
      `echanges/${record}`,
      'autorisations/demander',
    ];
  });
  afterAll(() => driver.close());

  test.each(['fr', 'en'] as const)(
    'no fault is found at 400, 640 and 1280 px (%s)',
    async (lang) => {
      await change('saveSettings', { patch: { lang } });
      const pages = paths.map((path) => `desk.html#${path}`);
      expect(await walk(driver, pages, { lang, scheme })).toEqual([]);
    },
  );
});
