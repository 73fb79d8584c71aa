import { describe, test } from 'vitest';
import { browserNames } from '../driver.ts';
import { OwnDesk } from '../own-desk.ts';
import { pageOf } from '../pages.ts';
import { placeOf } from '../place.ts';
import { sample } from '../sample.ts';
import { attempt } from './attempt.ts';
import { type Moment, moments, type Trick, tricks } from './tricks.ts';

const page = pageOf('classroom');

/** The tricks that are wanted at those moments, in both browsers, each in a page of its own. */
export function tryTricks(wanted: (trick: Trick, moment: Moment) => boolean): void {
  describe.each(browserNames)('%s', (name) => {
    const at = new OwnDesk(name, { pages: true, register: { ...sample, places: [placeOf(page)] } });
    for (const moment of moments) {
      const possible = tricks.filter(({ early }) => early || moment !== 'early');
      for (const trick of possible.filter((each) => wanted(each, moment))) {
        test(`${trick.name}, ${moment}`, async () => attempt(await at.scene(page), trick, moment));
      }
    }
  });
}
