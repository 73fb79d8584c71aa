import { describe, expect, test } from 'vitest';
import { overlayFr as words } from '../../lib/i18n/overlay.fr.ts';
import { browserNames } from './driver.ts';
import { planned, takeFix } from './fix.ts';
import { dismissHold, overlayText, untilShown } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sample } from './sample.ts';
import type { Scene } from './scene.ts';
import { until } from './until.ts';

const clear = 'La sortie au musée est remise à jeudi.';
const held = 'Bravo à Noah Roy pour son projet. Merci pour votre aide hier.';
const framed = pageOf('framed');
const sandboxed = pageOf('sandboxed');

describe.each(browserNames)('%s', (name) => {
  const register = { ...sample, places: [framed, sandboxed].map(placeOf) };
  const at = new OwnDesk(name, { pages: true, register });

  test('framed: a click on the button outside is held, the model rewritten, a clear draft sent', async () => {
    const scene = await at.scene(framed);
    await scene.write(held);
    await scene.send('click');
    await dismissHold(scene.tab);
    expect(await scene.sent()).toEqual([]);
    const fixed = await planned(scene, held, ['neutral', 'remove']);
    await scene.send('click');
    await takeFix(scene.tab);
    await scene.untilModel(fixed);
    await scene.erase();
    await scene.write(clear);
    await scene.send('click');
    const sent = await scene.untilSent(1);
    expect(sent.map(({ text }) => text)).toEqual([clear]);
  });

  test('framed: a key is held, or the chip says that it cannot be', async () => {
    const scene = await at.scene(framed);
    await scene.write(held);
    if (name === 'firefox') {
      await untilShown(scene.tab, '.chip');
      const said = () => overlayText(scene.tab, '.chip');
      await until('the chip says so', said, (text) => text.includes(words.chip.blind));
      return;
    }
    await scene.tab.press('Control+Enter');
    await until('the hold is in the frame', () => rootsInFrame(scene), hasHold);
    expect(await scene.sent()).toEqual([]);
    expect(await scene.model()).toBe(held);
  });

  test('sandboxed: what nobody else can look into is held', async () => {
    const scene = await at.scene(sandboxed);
    await scene.write(held);
    await scene.tab.press('Control+Enter');
    await until('the hold is in the frame', () => rootsInFrame(scene), hasHold);
    expect(await scene.sent()).toEqual([]);
    expect(await scene.model()).toBe(held);
  });
});

/** Names of the elements under the frame's `<html>`: Vigie's host has a random one. */
function rootsInFrame({ tab, page }: Scene): Promise<string> {
  return tab.evaluate((field) => {
    const frame = document.querySelector<HTMLIFrameElement>(field);
    const inside = frame?.contentDocument?.documentElement.children ?? [];
    return frame?.dataset.roots ?? [...inside].map(({ localName }) => localName).join(' ');
  }, page.field);
}
function hasHold(roots: string): boolean {
  return /\bx-/.test(roots);
}
