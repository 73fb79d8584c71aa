import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actUnderKill } from './act-under-kill.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launchOwn } from './launch-own.ts';
import { seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { countRows, storeState } from './store.ts';

/** Delays between the message and the kill, in milliseconds: a change takes 2 to 20. */
const delays = process.env.VIGIE_LONG
  ? Array.from({ length: 20 }, (_, index) => index * 1.5)
  : [0, 2, 5, 9, 15];

/** The longer run kills 240 times in Chromium, 80 times in Firefox: three minutes on two shared cores (2026-11). */
const limit = process.env.VIGIE_LONG ? 300_000 : 120_000;

describe.each(browserNames)(
  'the background of %s, killed while it changes the register',
  (name) => {
    let driver: Driver;
    let own: Tab;
    beforeAll(async () => {
      ({ driver, own } = await launchOwn(name));
      await seed(own, sample);
    });
    afterAll(() => driver.close());

    test(
      'each act counts once, whichever way and whenever it dies',
      async () => {
        const student = { firstName: 'Zoé', lastName: 'Gagnon', nicknames: [] };
        const { id: group } = await sendFrom<{ id: string }>(own, 'addGroup', {
          key: crypto.randomUUID(),
          name: '500',
          schoolYear: sample.group.schoolYear,
        });
        const patch = { person: 'Inès Gagnon', school: 'École des Bleuets' };
        await sendFrom(own, 'saveSettings', { key: crypto.randomUUID(), patch });
        const acts = [
          ['addGroup', { name: '501', schoolYear: sample.group.schoolYear }, 'groups', 1],
          ['importStudents', { group, students: [student, student] }, 'students', 2],
          ['renameGroup', { id: group, name: '502' }, 'groups', 0],
          // Draws a key that cannot leave the browser, signs with the former one, and keeps both.
          ['changeKey', {}, 'records', 1],
        ] as const;
        let died = 0;
        for (const kill of driver.kills) {
          for (const delay of delays) {
            for (const [message, payload, table, more] of acts) {
              const before = {
                links: (await storeState(own)).links,
                rows: await countRows(own, table),
              };
              const keyed = { key: crypto.randomUUID(), ...payload };
              const lost = await actUnderKill(own, message, keyed, () => kill.act(), delay);
              if (lost) died += 1;
              const what = `${message}, ${kill.name} after ${delay} ms`;
              const after = await storeState(own);
              expect(after.links, what).toBe(before.links + 1);
              expect(after.acks, what).toBe(after.links);
              expect(await countRows(own, table), what).toBe(before.rows + more);
            }
          }
        }
        // Otherwise the kills came too late to test anything.
        expect(died).toBeGreaterThan(0);
      },
      limit,
    );
  },
);
