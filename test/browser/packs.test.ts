import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorsFr } from '../../lib/i18n/errors.fr.ts';
import { packsFr as words } from '../../lib/i18n/packs.fr.ts';
import { longestPack } from '../../lib/policy/read-pack.ts';
import regime from '../fixtures/packs/fr-charte.json';
import { browserNames, type Driver } from './driver.ts';
import { giveFiles, textFile } from './files.ts';
import { launchOwn } from './launch-own.ts';
import { pressNamed, untilGone, untilText } from './own-page.ts';
import { seed } from './register.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';

describe.each(browserNames)('a pack file in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    const launched = await launchOwn(name);
    driver = launched.driver;
    await seed(launched.own, sample);
  });
  afterAll(() => driver.close());

  test('is shown with what it changes, then followed; a wrong one changes nothing', async () => {
    const tab = await driver.openOwn('options.html');
    await tab.show();
    await untilText(tab, words.import);
    await giveFiles(tab, textFile('liste.csv', 'Nom;Prénom\nTremblay;Léa'));
    await untilText(tab, 'Rien n’a été importé');
    await giveFiles(tab, {
      name: 'x.json',
      bytes: Array<number>(1000).fill(0x20),
      times: (4 * longestPack) / 1000 + 1,
    });
    await untilText(tab, errorsFr.PackTooLarge({ limit: 2 }));
    expect(await countRows(tab, 'packs')).toBe(0);

    await giveFiles(tab, textFile('charte.json', JSON.stringify(regime)));
    await untilText(tab, words.previewTitle);
    expect(await countRows(tab, 'packs')).toBe(0);
    await pressNamed(tab, words.adopt);
    await untilGone(tab, words.previewTitle);
    await untilText(tab, regime.title.fr);
    expect(await countRows(tab, 'packs')).toBe(1);
    await driver.killBackground();
    const again = await driver.openOwn('options.html');
    await untilText(again, regime.title.fr);
  });
});
