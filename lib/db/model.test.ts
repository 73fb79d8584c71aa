// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { browser } from '../browser.ts';
import { brokenLink } from './chain.ts';
import { commit, type Tables } from './commit.ts';
import { VigieDatabase } from './database.ts';
import { openDatabase } from './store.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = fc.integer({ min: 0, max: 15 });
const id = fc.integer({ min: 0, max: 4 });
const step = fc.oneof(
  fc.record({ act: fc.constant('put' as const), key, id }),
  fc.record({ act: fc.constant('remove' as const), key, id }),
  fc.record({ act: fc.constant('fail' as const), key, id }),
  fc.record({ act: fc.constant('restart' as const), key, id }),
);
const at = '2026-11-22T12:00:00.000Z';

test('any sequence of changes, failures, retries and restarts leaves what the model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      (browser.storage.local as unknown as { kept: Map<string, unknown> }).kept.clear();
      const name = crypto.randomUUID();
      let store = await openDatabase(new VigieDatabase(name));
      const rows = new Set<string>();
      const acks = new Map<string, string>();
      for (const { act, key, id } of steps) {
        if (act === 'restart') {
          store.db.close();
          store = await openDatabase(new VigieDatabase(name));
          continue;
        }
        const notice = { id: String(id), group: 'g', platform: 'teams' } as const;
        const change = {
          key: String(key),
          kind: act,
          at,
          data: id,
          tables: ['notices'] as const,
          run: async (db: Tables) => {
            await db.notices.put({
              ...notice,
              document: null,
              submittedOn: null,
              validatedOn: null,
              sentOn: null,
              sealed: null,
            });
            if (act === 'fail') throw new Error('fail');
            if (act === 'remove') await db.notices.delete(String(id));
            return `${act} ${id}`;
          },
        };
        const answer = await commit(store, change).catch((error: Error) => error.message);
        const done = acks.get(String(key));
        expect(answer).toBe(done ?? (act === 'fail' ? 'fail' : `${act} ${id}`));
        if (done !== undefined || act === 'fail') continue;
        acks.set(String(key), answer);
        if (act === 'put') rows.add(String(id));
        else rows.delete(String(id));
      }
      expect(new Set(await store.db.notices.toCollection().primaryKeys())).toEqual(rows);
      expect(await store.db.chain.count()).toBe(acks.size);
      expect(await brokenLink(store.db, store.keys)).toBeNull();
      store.db.close();
      await expect(openDatabase(new VigieDatabase(name))).resolves.toBeTruthy();
    }),
    { numRuns: 60 },
  );
}, 30_000);
