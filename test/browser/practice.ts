import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'vitest';
import type { PracticePage } from '../pages/index.ts';
import { behaviours } from './behaviours.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launch } from './launch.ts';
import { placeOf } from './place.ts';
import { emptyStore, seed } from './register.ts';
import { sample } from './sample.ts';
import { Scene } from './scene.ts';
import { servePages } from './serve.ts';

/** Every behaviour that applies to the page, in both browsers. One profile a page, a fresh store a test. */
export function practise(page: PracticePage): void {
  describe.each(browserNames)(`${page.id} in %s`, (name) => {
    let driver: Driver;
    let own: Tab;
    let scene: Scene;
    beforeAll(async () => {
      driver = await launch(name, await servePages());
      own = await driver.openOwn('popup.html');
    });
    afterAll(() => driver.close());
    beforeEach(async () => {
      await emptyStore(driver, own);
      await seed(own, { ...sample, places: [placeOf(page)] });
      scene = new Scene(driver, own, await driver.open(page.urls.fr), page);
    });
    afterEach(() => scene.tab.close());

    for (const behaviour of behaviours.filter((each) => each.applies(page))) {
      test(behaviour.name, () => behaviour.run(scene));
    }
  });
}
