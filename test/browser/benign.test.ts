import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overlayFr as words } from '../../lib/i18n/overlay.fr.ts';
import { circumstances, fullscreen } from './benign.ts';
import { browserNames } from './driver.ts';
import { planned, takeFix } from './fix.ts';
import {
  openPanel,
  pressControl,
  untilHeld,
  untilHidden,
  untilNotHeld,
  untilShown,
} from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sample } from './sample.ts';
import type { Scene } from './scene.ts';
import { until } from './until.ts';

const folder = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const page = pageOf('classroom');
const held = 'Bravo à Noah Roy pour son projet. Merci pour votre aide hier.';

describe.each(browserNames)('honest pages, in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register: { ...sample, places: [placeOf(page)] } });

  test.each(circumstances)('$name: no dead end', async ({ before, during, view }) => {
    const scene = await at.scene(page);
    await scene.tab.resize(...view);
    await scene.untilModel('');
    await scene.tab.inject(before);
    await isHeldAndLeft(scene, during);
    await scene.click('#own');
    await until(
      'the page heard its own control',
      () => own(scene),
      (heard) => heard === 'pressed',
    );
    await openPanel(scene.tab);
    await pressControl(scene.tab, words.panel.close);
    await untilHidden(scene.tab, '.panel');
    await isCorrectedAndSent(scene);
  });

  test('the content of a page on the whole screen: no dead end', async () => {
    const scene = await at.scene(page);
    await scene.untilModel('');
    await untilShown(scene.tab, '.chip');
    await scene.tab.inject(fullscreen);
    const isWhole = () => scene.tab.evaluate(() => document.fullscreenElement !== null, null);
    await scene.click('#own');
    await until('the page is on the whole screen', isWhole, Boolean);
    await isHeldAndLeft(scene, '');
    expect(await isWhole()).toBe(true);
    await isCorrectedAndSent(scene);
    await scene.click('#own');
    await until('the page is back in its window', isWhole, (whole) => !whole);
    await openPanel(scene.tab);
  });

  test('no page is told that Vigie is there', () => {
    const script = readFileSync(`.output/${folder[name]}/content-scripts/guard.js`, 'utf8');
    expect(script).toContain('attachShadow');
    expect(script).not.toMatch(/postMessage|CustomEvent|script-started/);
  });

  if (name === 'chromium') {
    test('a system with forced colours: no dead end', async () => {
      const scene = await at.scene(page);
      await scene.tab.protocol?.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      const isForced = () => matchMedia('(forced-colors: active)').matches;
      expect(await scene.tab.evaluate(isForced, null)).toBe(true);
      await scene.untilModel('');
      await isHeldAndLeft(scene, '');
      await openPanel(scene.tab);
      await pressControl(scene.tab, words.panel.close);
      await untilHidden(scene.tab, '.panel');
      await isCorrectedAndSent(scene);
    });
  }
});

function own({ tab }: Scene): Promise<string | undefined> {
  return tab.evaluate(() => document.documentElement.dataset.own, null);
}

/** Held, left with the mouse, nothing sent, the text as it was. */
async function isHeldAndLeft(scene: Scene, during: string): Promise<void> {
  await scene.write(held);
  await scene.send('click');
  await untilHeld(scene.tab);
  await scene.tab.inject(during);
  await pressControl(scene.tab, words.hold.edit.post);
  await untilNotHeld(scene.tab);
  expect(await scene.sent()).toEqual([]);
  expect(await scene.model()).toBe(held);
}

async function isCorrectedAndSent(scene: Scene): Promise<void> {
  const fixed = await planned(scene, held, ['neutral', 'remove']);
  await scene.send('click');
  await takeFix(scene.tab);
  await untilNotHeld(scene.tab);
  await scene.untilFixed(fixed);
  await scene.settle();
  await scene.send('click');
  const sent = await scene.untilSent(1);
  expect(sent).toEqual([{ text: fixed, by: 'click', trusted: true }]);
}
