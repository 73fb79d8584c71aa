import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedEn } from '../../lib/i18n/shared.en.ts';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import { welcomeEn } from '../../lib/i18n/welcome.en.ts';
import { welcomeFr } from '../../lib/i18n/welcome.fr.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launchOwn } from './launch-own.ts';
import { untilShown } from './overlay.ts';
import { loadAgain, pressNamed, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { seed } from './register.ts';
import { sample } from './sample.ts';
import { Scene } from './scene.ts';
import { servePages } from './serve.ts';
import { loseStore } from './store.ts';

const page = pageOf('teams');
const paths = ['welcome.html', 'desk.html', 'options.html', 'popup.html', 'ask.html#gone'];

describe.each(browserNames)('a store that was lost, in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  beforeAll(async () => {
    ({ driver, own } = await launchOwn(name, await servePages()));
    await seed(own, { ...sample, places: [placeOf(page)] });
    await driver.killBackground();
    await loseStore(own);
    await driver.killBackground();
  });
  afterAll(() => driver.close());

  test.each(paths)('%s says that data is missing, and never starts anew', async (path) => {
    const tab = await driver.openOwn(path);
    await tab.show();
    // The language that was chosen is lost too: the browser's own is spoken.
    const english = await tab.evaluate(() => navigator.language.startsWith('en'), null);
    const shared = english ? sharedEn : sharedFr;
    const welcome = english ? welcomeEn : welcomeFr;
    await untilText(tab, shared.damage.title);
    // Asked again, in place and by another reading, it is still so: nothing was written over the loss.
    await pressNamed(tab, shared.retry);
    await loadAgain(tab);
    const text = await untilText(tab, shared.damage.title);
    expect(text).not.toContain(welcome.you.title);
    expect(text).not.toContain(shared.setUp.title);
    await tab.close();
  });

  test('a draft is held, and its text is kept', async () => {
    const text = 'La sortie au musée est remise à jeudi.';
    const scene = new Scene(driver, own, await driver.open(page.urls.fr), page);
    await scene.write(text);
    await scene.send('click');
    await untilShown(scene.tab, 'dialog');
    expect(await scene.sent()).toEqual([]);
    expect(await scene.model()).toBe(text);
  });
});
