// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { VigieDatabase } from './database.ts';
import { readTable } from './read-table.ts';
import type { TombstoneRow } from './rows.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));
const many = 2500;
const stones = (erasedOn: string): TombstoneRow[] =>
  Array.from({ length: many }, (_, at) => ({ id: String(at).padStart(4, '0'), erasedOn }));
const db = new VigieDatabase('slices');
beforeAll(() => db.tombstones.bulkAdd(stones('2026-11-21')));

test('more rows than one request brings, by id, each once', async () => {
  const rows = await readTable(db.tombstones);
  expect(rows.map(({ id }) => id)).toEqual(stones('').map(({ id }) => id));
});

test('a change meanwhile is seen in all rows or in none', async () => {
  const reading = readTable(db.tombstones);
  const writing = db.tombstones.bulkPut(stones('2026-11-22'));
  expect(new Set((await reading).map(({ erasedOn }) => erasedOn)).size).toBe(1);
  await writing;
  expect((await readTable(db.tombstones)).at(-1)?.erasedOn).toBe('2026-11-22');
});
