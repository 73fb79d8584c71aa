import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutChatter } from './browser-chatter.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { planned, takeFix } from './fix.ts';
import { launchOwn } from './launch-own.ts';
import { untilNotHeld } from './overlay.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { seed } from './register.ts';
import { sample } from './sample.ts';
import { Scene } from './scene.ts';
import { servePages } from './serve.ts';
import { until } from './until.ts';

const page = pageOf('teams');
const held = 'Bravo à Noah Roy pour son projet.';
const ownPages = ['popup.html', 'desk.html', 'options.html', 'welcome.html'];

describe.each(browserNames)('%s', (name) => {
  let driver: Driver;
  let own: Tab;
  beforeAll(async () => {
    ({ driver, own } = await launchOwn(name, await servePages()));
    await seed(own, { ...sample, places: [placeOf(page)] });
  });
  afterAll(() => driver.close());

  test('no request leaves while the main job is done and every page is opened', async () => {
    for (const path of ownPages) await (await driver.openOwn(path)).close();
    const scene = new Scene(driver, own, await driver.open(page.urls.fr), page);
    const fixed = await planned(scene, held, ['neutral']);
    await scene.write(held);
    await scene.send('click');
    await takeFix(scene.tab);
    await untilNotHeld(scene.tab);
    await scene.untilFixed(fixed);
    await scene.send('click');
    await scene.untilSent(1);
    expect(withoutChatter(driver.refused)).toEqual([]);
  });

  test('an extension page that tries is stopped before the network', async () => {
    const outcome = await own.evaluate(async (address) => {
      const fetched = await fetch(address).then(
        () => 'went out',
        () => 'refused',
      );
      const drawn = await new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('went out');
        image.onerror = () => resolve('refused');
        image.src = address;
      });
      return [fetched, drawn];
    }, 'https://leak.example/a');
    expect(outcome).toEqual(['refused', 'refused']);
    expect(withoutChatter(driver.refused)).toEqual([]);
  });

  test('a request of a web page is counted, so the count means something', async () => {
    const tab = await driver.open(page.urls.fr);
    await tab.evaluate((address) => fetch(address).catch(() => null), 'https://leak.example/b');
    const seen = await until(
      'the request is counted',
      async () => withoutChatter(driver.refused),
      (all) => all.length > 0,
    );
    expect(seen).toEqual(['https://leak.example/b']);
  });
});
