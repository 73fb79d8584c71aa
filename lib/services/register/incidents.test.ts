// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { incidentDraft as draft } from '../../../test/commands/accesses.ts';
import { desk } from '../../../test/sample-class.ts';
import { readIncidents } from '../../db/accesses.ts';
import { openStore } from '../../db/store.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  await register.saveSettings({ key: key(), patch: { pack: 'qc-csspb-2025' } }, desk);
});
afterAll(() => void vi.useRealTimers());

test('an incident is drafted, corrected and removed; its words are sealed', async () => {
  const { id } = await register.saveIncident({ key: key(), id: null, draft }, desk);
  const kept = async () => readIncidents(await openStore());
  expect(await kept()).toEqual([{ id, begunOn: '2026-11-22', ...draft }]);
  vi.setSystemTime(new Date('2026-11-24T17:00:00Z'));
  await register.saveIncident({ key: key(), id, draft: { ...draft, risk: 'Faible' } }, desk);
  expect(await kept()).toEqual([{ id, begunOn: '2026-11-22', ...draft, risk: 'Faible' }]);
  const row = await (await openStore()).db.incidents.get(id);
  expect(Object.keys(row ?? {}).sort()).toEqual(['begunOn', 'id', 'sealed']);
  await register.removeIncident({ key: key(), id }, desk);
  expect(await kept()).toEqual([]);
  await expect(register.saveIncident({ key: key(), id, draft }, desk)).rejects.toMatchObject({
    name: 'EntryGone',
  });
});
