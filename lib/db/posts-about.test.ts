// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { sealRow } from './entry.ts';
import { readPostsAboutAny } from './posts-about.ts';
import type { LedgerRow } from './rows.ts';
import { openStore } from './store.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

test('posts about any of the students, each once; read again, only a new one is opened', async () => {
  const store = await openStore();
  const add = async (id: string, students: string[]) => {
    const clear = { id, students, platform: 'teams' as const, group: null, sentAt: '2026-11-22' };
    const rest = { place: null, media: false, level: null, decided: null, release: null };
    const url = `https://example.com/${id}`;
    const row = await sealRow<LedgerRow>(store, 'ledger', { ...clear, ...rest }, { url });
    await store.db.ledger.add(row);
  };
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
  const read = async () => {
    decrypt.mockClear();
    const posts = await readPostsAboutAny(store, ['lea', 'noah']);
    return { urls: posts.map(({ url }) => url).sort(), opened: decrypt.mock.calls.length };
  };
  await add('both', ['lea', 'noah']);
  await add('other', ['ana']);
  const both = 'https://example.com/both';
  expect(await read()).toEqual({ urls: [both], opened: 1 });
  expect(await read()).toEqual({ urls: [both], opened: 0 });
  await add('noah', ['noah']);
  expect(await read()).toEqual({ urls: [both, 'https://example.com/noah'], opened: 1 });
  expect(await readPostsAboutAny(store, [])).toEqual([]);
});
