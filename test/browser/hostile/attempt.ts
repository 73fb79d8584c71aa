import { expect } from 'vitest';
import { overlayFr as words } from '../../../lib/i18n/overlay.fr.ts';
import type { Tab } from '../driver.ts';
import { dismissHold, findControl, pressControl, type Spot, untilHeld } from '../overlay.ts';
import type { Scene } from '../scene.ts';
import { until, untilStill } from '../until.ts';
import { kit, type Moment, type Trick } from './tricks.ts';

export const held = 'Bravo à Noah Roy pour son projet.';
const { anyway, release } = words.hold;

/** How far the button is, by its class; `gone`: it is not drawn. */
export function armState(tab: Tab): Promise<string> {
  return tab.overlay((roots) => {
    const button = roots.map((root) => root.querySelector('.arm')).find(Boolean);
    if (!button?.checkVisibility()) return 'gone';
    return ['still', 'arming', 'ready', 'covered'].find((each) =>
      button.classList.contains(`arm-${each}`),
    ) as string;
  }, null);
}
export function untilArmed(tab: Tab): Promise<string> {
  return until(
    'the button is armed',
    () => armState(tab),
    (state) => state === 'ready',
  );
}
/** Middle of the button, armed or not, once it lies still. */
export function armSpot(tab: Tab): Promise<Spot> {
  return untilStill('the button', () =>
    tab.overlay((roots) => {
      const button = roots.map((root) => root.querySelector('.arm')).find(Boolean);
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, null),
  );
}

/** Up to the question of the reason, the first one focused. */
export async function askAnyway({ tab }: Scene): Promise<void> {
  await untilHeld(tab);
  await pressControl(tab, anyway.post, anyway.send);
  await until(
    'the reasons are asked',
    () => findControl(tab, release.safety),
    (spot) => spot !== null,
  );
}

/** One trick at one moment: what must refuse sends nothing and the hold is there again; what does nothing, sends. */
export async function attempt(scene: Scene, trick: Trick, moment: Moment): Promise<void> {
  const { tab } = scene;
  await tab.inject(kit);
  if (moment === 'early') await tab.inject(trick.script);
  await scene.write(held);
  await scene.send('click');
  await askAnyway(scene);
  expect(await scene.sent()).toEqual([]);
  const unarmed = moment === 'early' || moment === 'before';
  if (!unarmed) {
    await pressControl(tab, release.safety);
    await untilArmed(tab);
  }
  const spot = await armSpot(tab);
  if (moment === 'between') {
    await tab.inject(
      `addEventListener('pointerdown', () => { ${trick.script} }, { capture: true, once: true })`,
    );
  } else if (moment !== 'early') await tab.inject(trick.script);
  if (trick.effect === 'none') {
    if (unarmed) await pressControl(tab, release.safety);
    if (moment !== 'between') await untilArmed(tab);
    await tab.clickAt(spot.x, spot.y);
    const sent = await scene.untilSent(1);
    expect(sent.map(({ text }) => text)).toEqual([held]);
    return;
  }
  if (unarmed) await tab.press('Space');
  if (moment !== 'between') {
    await until(
      'the button is not armed',
      () => armState(tab),
      (state) => state !== 'ready',
    );
  }
  await tab.clickAt(spot.x, spot.y);
  await tab.press('Enter');
  await scene.settle();
  expect(await scene.sent()).toEqual([]);
  await tab.evaluate(() => (window as unknown as { endTrick(): void }).endTrick(), null);
  await usableAgain(scene);
}

/** The person closes the dialog, or presses send where there is none, and has the message as it was. */
async function usableAgain(scene: Scene): Promise<void> {
  const { tab } = scene;
  await until(
    'the page is drawn again',
    () => tab.evaluate(() => document.body.checkVisibility(), null),
    Boolean,
  );
  await scene.pressByScript(scene.page.send);
  await untilHeld(tab);
  await dismissHold(tab);
  // Firefox gives the message the focus again where the dialog was thrown out: the key pressed then ended its line.
  expect((await scene.model()).trimEnd()).toBe(held);
  expect(await scene.sent()).toEqual([]);
}
