import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserNames } from './driver.ts';
import { OwnDesk } from './own-desk.ts';
import { pageOf } from './pages.ts';
import { emptyStore, seed as fill } from './register.ts';
import { sample } from './sample.ts';
import { Soak } from './soak.ts';
import { sequence } from './soak-actions.ts';
import { closeDialog } from './soak-dialog.ts';
import { answerFor, roomsOf } from './soak-room.ts';
import { countRows } from './store.ts';

/** Sequences a page and browser; 125 make the 500 of the promise. A failure is replayed with the seed, and faster with the path, that it prints. */
const numRuns = Number(process.env.VIGIE_CASES ?? 5);
const seed = Number(process.env.VIGIE_SEED ?? Date.now() % 2 ** 31);
const path = process.env.VIGIE_PATH;
/** What one sequence may take at most, in milliseconds: it hangs then. */
const longest = 120_000;

describe.each(browserNames)('what leaves, in %s', (name) => {
  const at = new OwnDesk(name, { pages: true });

  test.each(['teams', 'classdojo'].map(pageOf))(
    `$id: nothing slips, nothing is lost, all is noted (${numRuns} sequences, VIGIE_SEED=${seed})`,
    async (page) => {
      const rooms = roomsOf(page);
      const property = fc.asyncProperty(sequence, async (actions) => {
        await emptyStore(at.driver, at.own);
        const ids = await fill(at.own, sample);
        for (const room of rooms) await answerFor(at.own, room, 'school');
        const scene = await at.scene(page);
        await scene.untilModel('');
        const soak = new Soak(scene, rooms, ids);
        for (const action of actions) await soak.take(action);
        await closeDialog(scene.tab);
        await scene.settle();
        await soak.compare();
        const rows = await countRows(at.own, 'ledger');
        expect(rows).toBeGreaterThanOrEqual(soak.model.ledger.least);
        expect(rows).toBeLessThanOrEqual(soak.model.ledger.most);
        await at.close(scene.tab);
      });
      // A shorter failing sequence would cost minutes of browser; the one found can be read as it is.
      await fc.assert(property, { numRuns, seed, endOnFailure: true, ...(path ? { path } : {}) });
    },
    numRuns * longest,
  );
});
