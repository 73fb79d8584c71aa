// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../browser.ts';
import { brokenLink } from './chain.ts';
import { type Change, commit, type Tables } from './commit.ts';
import { VigieDatabase } from './database.ts';
import { openDatabase, type Store } from './store.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

let store: Store;
beforeEach(async () => {
  (browser.storage.local as unknown as { kept: Map<string, unknown> }).kept.clear();
  store = await openDatabase(new VigieDatabase(crypto.randomUUID()));
});

const at = '2026-11-22T12:00:00.000Z';
const notice = (id: string) =>
  ({
    id,
    group: 'g',
    platform: 'teams',
    document: null,
    submittedOn: null,
    validatedOn: null,
    sentOn: null,
    sealed: null,
  }) as const;
function addNotice(id: string, key: string = id): Change<string> {
  const run: Change<string>['run'] = async (db) => {
    await db.notices.add(notice(id));
    return `added ${id}`;
  };
  return { key, kind: 'add', at, data: { id }, tables: ['notices'], run };
}
const state = async ({ db }: Store) => ({
  notices: await db.notices.count(),
  chain: await db.chain.count(),
  acks: await db.acks.count(),
  counted: (await db.counters.get('notices'))?.rows ?? 0,
});

test('rows, chain, acknowledgement and counter move together', async () => {
  expect(await commit(store, addNotice('a'))).toBe('added a');
  expect(await state(store)).toEqual({ notices: 1, chain: 1, acks: 1, counted: 1 });
});

test('the same key gets the first answer, one after another and at once', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map((n) => commit(store, addNotice(`row ${n}`, 'same key'))),
  );
  expect(answers).toEqual(['added row 1', 'added row 1', 'added row 1']);
  expect(await state(store)).toEqual({ notices: 1, chain: 1, acks: 1, counted: 1 });
});

test('an error after a write leaves nothing, and its key can be used again', async () => {
  const torn = addNotice('a');
  const run: typeof torn.run = async (db, inside) => {
    await torn.run(db, inside);
    throw new Error('torn');
  };
  await expect(commit(store, { ...torn, run })).rejects.toThrow('torn');
  expect(await state(store)).toEqual({ notices: 0, chain: 0, acks: 0, counted: 0 });
  expect(await commit(store, torn)).toBe('added a');
});

test('a write that waits for anything else than the database is refused whole', async () => {
  const slow = addNotice('a');
  const run: typeof slow.run = async (db, inside) => {
    await torn();
    return slow.run(db, inside);
  };
  await expect(commit(store, { ...slow, run })).rejects.toThrow();
  expect(await state(store)).toEqual({ notices: 0, chain: 0, acks: 0, counted: 0 });
});
const torn = () => new Promise((resolve) => setTimeout(resolve, 20));

test('functions that await each other inside a change stay in its transaction', async () => {
  const nested = addNotice('a');
  const look = async (tables: Tables) => (await tables.notices.get('a'))?.id;
  const run: typeof nested.run = async (tables, inside) => {
    const answer = await nested.run(tables, inside);
    await look(tables);
    return answer;
  };
  expect(await commit(store, { ...nested, run })).toBe('added a');
  const torn: typeof nested.run = async (tables) => {
    await look(tables);
    await tables.notices.delete('a');
    await look(tables);
    throw new Error('torn');
  };
  await expect(commit(store, { ...nested, key: 'b', run: torn })).rejects.toThrow('torn');
  expect(await state(store)).toEqual({ notices: 1, chain: 1, acks: 1, counted: 1 });
});

test('a table that was not named cannot be written', async () => {
  const hidden = { ...addNotice('a'), tables: ['groups'] as const };
  await expect(commit(store, hidden)).rejects.toThrow();
  expect(await store.db.notices.count()).toBe(0);
});

test('two contexts that write at once both get their link, and the chain is whole', async () => {
  const other: Store = { db: new VigieDatabase(store.db.name), keys: store.keys };
  await Promise.all([
    ...['a', 'b', 'c'].map((id) => commit(store, addNotice(id))),
    ...['d', 'e', 'f'].map((id) => commit(other, addNotice(id))),
  ]);
  expect(await state(store)).toEqual({ notices: 6, chain: 6, acks: 6, counted: 6 });
  expect(await brokenLink(store.db, store.keys)).toBeNull();
});

test('a link changed, removed or made with another key is found', async () => {
  for (const id of ['a', 'b', 'c']) await commit(store, addNotice(id));
  const chain = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  expect(await brokenLink(store.db, { ...store.keys, chain })).toBe(1);
  await store.db.chain.update(2, { kind: 'other' });
  expect(await brokenLink(store.db, store.keys)).toBe(2);
  await store.db.chain.delete(2);
  expect(await brokenLink(store.db, store.keys)).toBe(3);
});

test('the chain holds digests, not the data', async () => {
  await commit(store, { ...addNotice('a'), data: { name: 'Léa Tremblay' } });
  expect(JSON.stringify(await store.db.chain.toArray())).not.toContain('Tremblay');
});
