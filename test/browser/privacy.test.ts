import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { planned, takeFix } from './fix.ts';
import { launchOwn } from './launch-own.ts';
import { openPanel, untilHeld, untilNotHeld } from './overlay.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { recorded } from './recorder.ts';
import { seed } from './register.ts';
import { sample } from './sample.ts';
import { Scene } from './scene.ts';
import { servePages } from './serve.ts';

/** Names that occur nowhere else, in every state of consent; « Noah Roy » is typed, they never are. */
const canaries = ['Qxavandre', 'Zhorwick', 'Bimelqua', 'Vujtrobe', 'Yikspelle', 'Fodrazh'];
const answers = [{}, { teams: 'yes' }, { teams: 'no' }] as const;
const students = canaries.slice(0, 3).map((firstName, index) => ({
  firstName,
  lastName: canaries[index + 3] ?? '',
  nicknames: [`${firstName}ou`],
  consents: answers[index] ?? {},
}));
const page = pageOf('teams');
const held = 'Bravo à Noah Roy pour son projet.';

describe.each(browserNames)('%s', (name) => {
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    const launched = await launchOwn(name, recorded(await servePages()));
    const { own } = launched;
    driver = launched.driver;
    const register = { ...sample, students: [...sample.students, ...students] };
    await seed(own, { ...register, places: [placeOf(page)] });
    tab = await driver.open(page.urls.fr);
    await wander(new Scene(driver, own, tab, page));
  });
  afterAll(() => driver.close());

  test('what the page hears holds no name that it did not have', async () => {
    const heard = await tab.evaluate(() => window.heard.join('\n'), null);
    expect(heard).toContain('projet');
    expect(namesIn(heard)).toEqual([]);
  });

  test('nor does its document, nor what is drawn over it', async () => {
    const html = await tab.evaluate(() => document.documentElement.outerHTML, null);
    const drawn = await tab.overlay(
      (roots) => roots.map((root) => root.innerHTML).join('\n'),
      null,
    );
    expect(html).toContain('membre du groupe');
    expect(drawn).toContain('chip');
    expect(namesIn(html + drawn)).toEqual([]);
  });

  test('nor does its heap, isolated worlds included (Chromium)', async () => {
    const heap = await tab.heap();
    if (heap === null) {
      expect(driver.name).toBe('firefox');
      return;
    }
    expect(heap).toContain('Noah');
    expect(namesIn(heap)).toEqual([]);
  });
});

function namesIn(text: string): string[] {
  return canaries.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));
}

/** Marks, a hold, the panel, a fix and a send: everything that brings the register near the page. */
async function wander(scene: Scene): Promise<void> {
  const { tab } = scene;
  const fixed = await planned(scene, held, ['neutral']);
  await scene.write(held);
  await scene.send('click');
  await untilHeld(tab);
  await takeFix(tab);
  await untilNotHeld(tab);
  await scene.untilFixed(fixed);
  await scene.send('click');
  await scene.untilSent(1);
  await openPanel(tab);
}
