import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { placeFr } from '../../lib/i18n/place.fr.ts';
import { sitesFr as words } from '../../lib/i18n/sites.fr.ts';
import { practicePages } from '../pages/index.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launchOwn } from './launch-own.ts';
import { untilHidden, untilSaid } from './overlay.ts';
import { loadAgain, pressNamed, untilGone, untilText } from './own-page.ts';
import { emptyStore, seed } from './register.ts';
import { sample } from './sample.ts';
import { Scene } from './scene.ts';
import { servePages } from './serve.ts';

const host = 'forum.example';
const origin = `https://${host}/*`;
const textarea = practicePages.find(({ id }) => id === 'react-textarea');
if (!textarea) throw new Error('the textarea stands for a site that nobody lists');
const forum = {
  ...textarea,
  urls: { fr: `https://${host}/?lang=fr`, en: `https://${host}/?lang=en` },
};

interface Api {
  storage: { local: { set(items: object): Promise<void> } };
  permissions: { remove(which: { origins: string[] }): Promise<boolean> };
}
/** Calls the extension API of a page of Vigie. */
const tell = (own: Tab, what: 'list' | 'forbid') =>
  own.evaluate(
    async ({ host, origin, what }) => {
      const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
      const api = scope.browser ?? scope.chrome;
      if (what === 'list') await api?.storage.local.set({ sites: [host] });
      else await api?.permissions.remove({ origins: [origin] });
    },
    { host, origin, what },
  );

describe.each(browserNames)('a site that was added in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  beforeAll(async () => {
    const pages = await servePages();
    const serve = (url: string) => pages(new URL(url).host === host ? textarea.urls.fr : url);
    // What no test can press is the browser's own question.
    ({ driver, own } = await launchOwn(name, serve, { grants: [origin] }));
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await tell(own, 'forbid');
    await emptyStore(driver, own);
    await seed(own, sample);
  });
  const visit = async () => {
    const tab = await driver.open(forum.urls.fr);
    await tab.show();
    return new Scene(driver, own, tab, forum);
  };
  const options = async () => {
    await tell(own, 'list');
    const tab = await driver.openOwn('options.html#sites');
    await tab.show();
    await untilText(tab, words.barred);
    return tab;
  };

  test('is guarded once the browser allows it, in the open tab and after the background was ended', async () => {
    const scene = await visit();
    const settings = await options();
    await pressNamed(settings, words.allowItem(host));
    await untilText(settings, words.watched);
    await scene.tab.show();
    await scene.write('Bravo à Noah pour sa maquette!');
    await untilSaid(scene.tab, '.chip', placeFr.status['authorisation-required']);
    await scene.send('click');
    await untilSaid(scene.tab, 'dialog', '4.0');
    expect(await scene.sent()).toEqual([]);
    await scene.tab.close();

    await driver.killBackground();
    const again = await visit();
    await again.write('Bravo à Noah pour sa maquette!');
    await again.send('click');
    await untilSaid(again.tab, 'dialog', '4.0');
    expect(await again.sent()).toEqual([]);
    await again.tab.close();
    await settings.close();
  });

  test('is said to be hidden when the browser takes the permission away, and is guarded no more', async () => {
    const settings = await options();
    await pressNamed(settings, words.allowItem(host));
    await untilText(settings, words.watched);
    await tell(own, 'forbid');
    await untilText(settings, words.barred);
    const scene = await visit();
    await scene.write('Bravo à Noah!');
    await scene.send('click');
    await scene.untilSent(1);
    await untilHidden(scene.tab, '.chip');
    await scene.tab.close();
    await settings.close();
  });

  test('leaves the list, and the browser forgets its permission', async () => {
    const settings = await options();
    await pressNamed(settings, words.allowItem(host));
    await untilText(settings, words.watched);
    await pressNamed(settings, `Retirer ${host}`);
    await untilText(settings, words.empty);
    await tell(own, 'list');
    await loadAgain(settings);
    await untilText(settings, words.barred);
    await untilGone(settings, words.watched);
    await settings.close();
  });
});
