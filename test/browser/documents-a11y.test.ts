import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsFr as words } from '../../lib/i18n/documents.fr.ts';
import type { Driver, Tab } from './driver.ts';
import { walk } from './faults.ts';
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
      const pages = paths.map((path) => `desk.html#${path}`);
      expect(await walk(driver, pages, { lang, scheme })).toEqual([]);
    },
  );
});
