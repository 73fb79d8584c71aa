import { describe, test } from 'vitest';
import type { PracticePage } from '../pages/index.ts';
import { behaviours } from './behaviours.ts';
import { browserNames } from './driver.ts';
import { OwnDesk } from './own-desk.ts';
import { placeOf } from './place.ts';
import { sample } from './sample.ts';

/** Every behaviour that applies to the page, in both browsers. One profile a page, a fresh store a test. */
export function practise(page: PracticePage): void {
  describe.each(browserNames)(`${page.id} in %s`, (name) => {
    const at = new OwnDesk(name, { pages: true, register: { ...sample, places: [placeOf(page)] } });
    for (const behaviour of behaviours.filter((each) => each.applies(page))) {
      test(behaviour.name, async () => behaviour.run(await at.scene(page)));
    }
  });
}
