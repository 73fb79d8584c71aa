import { describe, test } from 'vitest';
import { practicePages } from '../pages/index.ts';
import { browserNames } from './driver.ts';
import { OwnDesk } from './own-desk.ts';
import { placeOf } from './place.ts';
import { rewritings } from './rewritings.ts';
import { sample } from './sample.ts';

/** A feed without a conversation keeps no answer about who reads there. */
const pages = practicePages.filter(
  (page) => placeOf(page).conversation !== null && !page.lacks?.includes('rewritten'),
);

describe.each(browserNames)('%s', (name) => {
  const register = { ...sample, places: pages.map(placeOf) };
  const at = new OwnDesk(name, { pages: true, register });
  for (const page of pages) {
    for (const behaviour of rewritings.filter((each) => each.applies(page))) {
      test(`${page.id}: ${behaviour.name}`, async () => behaviour.run(await at.scene(page)));
    }
  }
});
