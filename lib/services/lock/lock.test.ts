// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addClass, answer, desk, draftOf, teamsPlace } from '../../../test/sample-class.ts';
import { browser } from '../../browser.ts';
import { brokenLink } from '../../db/chain.ts';
import type * as locks from '../../db/lock.ts';
import { forgetStore, openStore } from '../../db/store.ts';
import { readStudents } from '../../db/students.ts';
import { forgetUnlocked } from '../../db/unlocked.ts';
import { recoveryCode } from '../../lock/recovery-code.ts';
import { checkDraft } from '../check-draft.ts';
import { noteSent } from '../note-sent.ts';
import { register } from '../register.ts';
import { dropSnapshot } from '../snapshot.ts';
import { viewPlace } from '../view-place.ts';
import { longestIdle } from './idle.ts';
import { lockIfLeftAlone } from './watch.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));
// The real number of rounds is for the real thing.
vi.mock('../../db/lock.ts', async (original) => {
  const real = await original<typeof locks>();
  const few: typeof real.makeLock = (id, secret, key) => real.makeLock(id, secret, key, 1000);
  return { ...real, makeLock: few };
});

const key = () => crypto.randomUUID();
const start = new Date('2026-11-22T17:00:00Z');
const passphrase = 'quatre mots bien choisis';
const recovery = recoveryCode(new Uint8Array(26).fill(9));
const set = (more: object = {}) =>
  register.setPassphrase({ key: key(), passphrase, recovery, current: null, ...more }, desk);
const unlock = (secret: string, by: 'passphrase' | 'recovery' = 'passphrase') =>
  register.unlock({ by, secret }, desk);
const lock = () => register.lock({}, desk);
const draft = draftOf('Bravo à Léa!');
const named = (name: string) => expect.objectContaining({ name });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  for (const area of [browser.storage.local, browser.storage.session]) {
    (area as unknown as { kept: Map<string, unknown> }).kept.clear();
  }
  const { ids } = await addClass([{ firstName: 'Léa', lastName: 'Tremblay' }]);
  await answer(ids.Léa, 'yes');
  await noteSent({ key: key(), draft, release: null });
});
afterEach(async () => {
  const { db } = await openStore().catch(async () => {
    await unlock(passphrase);
    return openStore();
  });
  await db.delete();
  forgetStore();
  dropSnapshot();
  vi.useRealTimers();
});

test('with a passphrase no sealing key lies on the disk, and all reads as before', async () => {
  const before = await readStudents(await openStore(), null);
  await set();
  const store = await openStore();
  expect(store.keys.hasPassphrase).toBe(true);
  expect((await store.db.keys.toArray()).map(({ id }) => id)).toEqual(['chain']);
  expect((await store.db.locks.toArray()).map(({ id }) => id).sort()).toEqual([
    'passphrase',
    'recovery',
  ]);
  expect(await readStudents(store, null)).toEqual(before);
  expect((await checkDraft(draft)).level).toBe('advise');
  expect(await brokenLink(store.db, store.keys)).toBeNull();
});

test('two windows that set a passphrase at once: the first counts, and every row opens', async () => {
  const before = await readStudents(await openStore(), null);
  const second = set({ passphrase: 'une tout autre phrase' });
  const refused = expect(Promise.all([set(), second])).rejects.toEqual(named('SecretRefused'));
  await refused;
  await lock();
  await unlock('une tout autre phrase');
  expect(await readStudents(await openStore(), null)).toEqual(before);
  await lock();
  await unlock('une tout autre phrase');
});

test('locked: drafts are refused by name, the chip says so, and either secret opens it', async () => {
  await set();
  await lock();
  await expect(checkDraft(draft)).rejects.toEqual(named('StoreLocked'));
  await expect(register.removeGroup({ key: key(), id: 'g' }, desk)).rejects.toEqual(
    named('StoreLocked'),
  );
  expect(await viewPlace(teamsPlace)).toMatchObject({ status: 'locked', lang: 'fr', group: null });
  await unlock(passphrase);
  expect((await checkDraft(draft)).level).toBe('advise');
  await lock();
  await unlock(recovery, 'recovery');
  expect((await viewPlace(teamsPlace)).status).toBe('approved-students');
});

test('the key is in memory only: a browser that ends leaves it locked', async () => {
  await set();
  const kept = (browser.storage.local as unknown as { kept: Map<string, unknown> }).kept;
  expect([...kept.keys()].filter((name) => name.startsWith('unlocked'))).toEqual([]);
  await forgetUnlocked();
  forgetStore();
  await expect(openStore()).rejects.toEqual(named('StoreLocked'));
});

test('wrong tries are named, and wait longer and longer, also in parallel', async () => {
  await set();
  await lock();
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => unlock('autre chose')));
  const names = tries.map((each) => each.status === 'rejected' && each.reason.name);
  expect(names).toEqual([
    ...Array<string>(4).fill('SecretRefused'),
    'UnlockTooSoon',
    'UnlockTooSoon',
  ]);
  await expect(unlock(passphrase)).rejects.toMatchObject({ detail: { seconds: 5 } });
  vi.setSystemTime(start.getTime() + 5_000);
  await expect(unlock('encore')).rejects.toEqual(named('SecretRefused'));
  await expect(unlock(passphrase)).rejects.toMatchObject({ detail: { seconds: 10 } });
  // A clock set back makes nobody wait for ever.
  vi.setSystemTime(start.getTime() - 86_400_000);
  await expect(unlock(passphrase)).rejects.toMatchObject({ detail: { seconds: 10 } });
  vi.setSystemTime(start.getTime() + 15_000);
  await unlock(passphrase);
  await lock();
  await expect(unlock('encore')).rejects.toEqual(named('SecretRefused'));
  await unlock(passphrase);
});

describe('changing it', () => {
  const next = {
    passphrase: 'cinq autres mots plus longs',
    recovery: recoveryCode(new Uint8Array(26)),
  };
  test('needs the present secret, keeps the data and ends both former secrets', async () => {
    await set();
    await expect(set(next)).rejects.toEqual(named('SecretRefused'));
    const wrong = { by: 'passphrase', secret: 'autre' };
    await expect(set({ ...next, current: wrong })).rejects.toEqual(named('SecretRefused'));
    await set({ ...next, current: { by: 'recovery', secret: recovery } });
    await lock();
    await expect(unlock(passphrase)).rejects.toEqual(named('SecretRefused'));
    await expect(unlock(recovery, 'recovery')).rejects.toEqual(named('SecretRefused'));
    await unlock(next.passphrase);
    expect((await checkDraft(draft)).level).toBe('advise');
    const { db } = await openStore();
    await register.removePassphrase(
      { key: key(), current: { by: 'passphrase', secret: next.passphrase } },
      desk,
    );
    expect(await db.locks.count()).toBe(0);
  });
  test('a retried act counts once', async () => {
    const once = { key: key() };
    await set(once);
    await set(once);
    const { db } = await openStore();
    expect(
      (await db.chain.toArray()).filter(({ kind }) => kind.endsWith('passphrase')),
    ).toHaveLength(1);
  });
});

test('removed, the store opens by itself; a shared computer keeps it', async () => {
  await set();
  const current = { by: 'passphrase', secret: passphrase } as const;
  await register.saveSettings({ key: key(), patch: { shared: true } }, desk);
  await expect(register.removePassphrase({ key: key(), current }, desk)).rejects.toEqual(
    named('PassphraseRequired'),
  );
  await register.saveSettings({ key: key(), patch: { shared: false } }, desk);
  await register.removePassphrase({ key: key(), current }, desk);
  const store = await openStore();
  expect(store.keys).toMatchObject({ hasPassphrase: false });
  expect(store.keys.seal.extractable).toBe(false);
  expect((await checkDraft(draft)).level).toBe('advise');
});

test('a shared computer that is left alone locks; use keeps it open', async () => {
  await set();
  const later = start.getTime() + longestIdle;
  await lockIfLeftAlone(later);
  expect((await checkDraft(draft)).level).toBe('advise');
  await register.saveSettings({ key: key(), patch: { shared: true } }, desk);
  vi.setSystemTime(start.getTime() + 60_000);
  await checkDraft(draft);
  await lockIfLeftAlone(later);
  expect((await checkDraft(draft)).level).toBe('advise');
  await lockIfLeftAlone(later + 60_000);
  await expect(checkDraft(draft)).rejects.toEqual(named('StoreLocked'));
});

test('nothing of the secrets lies in the store', async () => {
  await set();
  const { db } = await openStore();
  for (const table of db.tables) {
    const text = JSON.stringify(await table.toArray());
    expect(text, table.name).not.toContain(passphrase);
    expect(text, table.name).not.toContain(recovery);
  }
});
