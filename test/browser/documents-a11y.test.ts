import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsFr as words } from '../../lib/i18n/documents.fr.ts';
import type { Driver, Tab } from './driver.ts';
import { faultsOf, untilWhole } from './faults.ts';
import { launchOwn } from './launch-own.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';

describe.each(['light', 'dark'] as const)('documents and posts, %s', (scheme) => {
  let driver: Driver;
  let own: Tab;
  let paths: string[] = [];
  const change = <T>(name: string, payload: object) =>
    sendFrom<T>(own, name, { key: crypto.randomUUID(), ...payload });
  beforeAll(async () => {
    ({ driver, own } = await launchOwn('chromium'));
    const place = placeOf(pageOf('teams'));
    await seed(own, { ...sample, places: [place] });
    const draft = { place, text: 'Bravo à Léa!', attachments: [], displayed: [], dismissed: [] };
    await change('noteSent', { draft, release: 'safety' });
    const { schoolYear } = sample.group;
    const { id: group } = await change<{ id: string }>('addGroup', { name: '401', schoolYear });
    await change('setGroupPlatforms', { group, platforms: ['teams'] });
    const text = { title: 'Teams', aims: words.intro, use: words.intro, readers: words.intro };
    const told = { id: null, platform: 'teams', groups: [group], lang: 'fr', ...text };
    const { id } = await change<{ id: string }>('saveDocument', told);
    paths = [
      'documents',
      'documents/nouveau',
      `documents/${id}`,
      `documents/${id}/modifier`,
      `documents/suivi/${group}/teams`,
      `documents/acces/${group}/teams`,
      'publications',
      'publications/deja',
    ];
  });
  afterAll(() => driver.close());

  test.each(['fr', 'en'] as const)(
    'no fault is found at 400, 640 and 1280 px (%s)',
    async (lang) => {
      await change('saveSettings', { patch: { lang } });
      const faults: string[] = [];
      for (const path of paths) {
        const tab = await driver.openOwn(`desk.html#${path}`);
        await driver.colours(scheme);
        await untilWhole(tab, lang);
        // 640 px is 1280 px at 200 %.
        for (const width of [400, 640, 1280]) {
          await tab.resize(width, 800);
          faults.push(...(await faultsOf(tab)).map((fault) => `${path} ${width}: ${fault}`));
        }
        await tab.close();
      }
      expect(faults).toEqual([]);
    },
  );
});
