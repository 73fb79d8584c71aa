import { describe, expect, test } from 'vitest';
import type { PracticePage } from '../pages/index.ts';
import { isMarked } from './behaviours.ts';
import { browserNames } from './driver.ts';
import { planned, takeFix } from './fix.ts';
import { expectLetGo } from './let-go.ts';
import { dismissHold } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { placeOf } from './place.ts';
import { sample } from './sample.ts';
import type { Scene } from './scene.ts';
import { until } from './until.ts';

const clear = 'La sortie au musée est remise à jeudi.';
const held = 'Bravo à Noah Roy pour son projet. Merci pour votre aide hier.';

/** The short list on several pages with one profile; every behaviour is in the longer run. */
export function practiseShort(pages: readonly PracticePage[]): void {
  describe.each(browserNames)('%s', (name) => {
    const register = { ...sample, places: pages.map(placeOf) };
    const at = new OwnDesk(name, { pages: true, register });
    test.each(pages)('$id: marked, held by every door, rewritten, let go', async (page) => {
      const scene = await at.scene(page);
      await isHeld(scene);
      await isRewritten(scene);
      await expectLetGo(scene, clear);
    });
  });
}

async function isHeld(scene: Scene): Promise<void> {
  await scene.write(held);
  await until('the mark is shown', () => isMarked(scene), Boolean);
  for (const by of scene.means) {
    await scene.send(by);
    await dismissHold(scene.tab);
  }
  expect(await scene.sent()).toEqual([]);
  expect(await scene.model()).toBe(held);
}

async function isRewritten(scene: Scene): Promise<void> {
  const fixed = await planned(scene, held, ['neutral', 'remove']);
  expect(fixed).not.toMatch(/Noah|Roy/);
  await scene.send('click');
  await takeFix(scene.tab);
  await scene.untilFixed(fixed);
  await scene.tab.type('!');
  await scene.untilModel(`${fixed}!`);
  await scene.erase();
}
