import { expect, test, vi } from 'vitest';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { browser } from '../browser.ts';
import { inconsistencies } from '../policy/consistency.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));
vi.mock('../policy/consistency.ts', async (real) => {
  const own = await real<typeof import('../policy/consistency.ts')>();
  return { ...own, inconsistencies: vi.fn(own.inconsistencies) };
});
const checks = vi.mocked(inconsistencies);

/** A background that wakes reads the policy anew: nothing of its memory is left. */
async function woken() {
  vi.resetModules();
  const { managed } = await import('./managed.ts');
  return managed();
}

test('the pack of a policy is checked once, not at every waking, and again when another one comes', async () => {
  const area = vi.mocked(browser.storage.managed) as unknown as typeof browser.storage.session;
  await area.set({ pack: JSON.stringify(regime) });
  const first = await woken();
  expect(first.pack?.id).toBe(regime.id);
  expect(checks).toHaveBeenCalledTimes(1);
  expect(await woken()).toEqual(first);
  expect(checks).toHaveBeenCalledTimes(1);
  await area.set({ pack: JSON.stringify({ ...regime, version: '9.9.9' }) });
  expect((await woken()).pack?.version).toBe('9.9.9');
  expect(checks).toHaveBeenCalledTimes(2);
  await area.set({ pack: '{}' });
  expect((await woken()).problems).toMatchObject([{ key: 'pack', kind: 'pack' }]);
});
