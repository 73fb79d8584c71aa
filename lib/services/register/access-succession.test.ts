// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  add,
  charlemagne,
  finish,
  keepRegisters,
  one,
  partner,
  state,
  tick,
} from '../../../test/keep-accesses.ts';
import { desk } from '../../../test/sample-class.ts';
import { openStore } from '../../db/store.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  await keepRegisters();
});
afterAll(() => void vi.useRealTimers());

describe('what follows an access', () => {
  test('a renewal takes its place from the day of its last step, and gives it back', async () => {
    const first = await add(partner);
    await finish(first, '2026-01-15');
    const renewal = await add(partner, { type: 'renewal', of: first });
    expect((await one(first)).endedOn).toBeNull();
    await finish(renewal, '2026-11-20');
    expect((await one(first)).endedOn).toBe('2026-11-20');
    expect(await state(renewal, '2026-11-22')).toBe('open');
    await tick(renewal, '15', '2026-11-21');
    expect((await one(first)).endedOn).toBe('2026-11-21');
    await tick(renewal, '15', null);
    expect((await one(first)).endedOn).toBeNull();
  });
  test('an approval that is taken back leaves the renewal open, and what it renews holds again', async () => {
    const first = await add(partner);
    await finish(first, '2026-01-15');
    const renewal = await add(partner, { type: 'renewal', of: first });
    await finish(renewal, '2026-11-20');
    await register.approveAccess({ key: key(), id: renewal, approver: null }, desk);
    expect((await one(first)).endedOn).toBeNull();
    expect((await one(renewal)).steps.map(({ id }) => id)).not.toContain('10');
  });
  test('a departure begins every cancellation at once, each only once; its last step ends the access', async () => {
    const first = await add(partner);
    const { person } = await one(first);
    await finish(first, '2026-10-01');
    const second = await add(charlemagne, { person });
    const renewal = await add(partner, { type: 'renewal', of: first });
    const before = await (await openStore()).db.chain.count();
    const leave = () => register.leaveAccesses({ key: key(), person, on: '2026-12-18' }, desk);
    const { ids } = await leave();
    expect(await (await openStore()).db.chain.count()).toBe(before + 1);
    const begun = await Promise.all(ids.map(one));
    expect(begun.map(({ of }) => of).sort()).toEqual([second, renewal].sort());
    for (const each of begun) {
      expect(each).toMatchObject({
        type: 'cancellation',
        person,
        until: '2026-12-18',
        steps: [],
        approver: null,
      });
    }
    expect(await leave()).toEqual({ ids: [] });
    const cancelled = begun.find(({ of }) => of === renewal)?.id ?? '';
    expect(await state(cancelled, '2027-02-01')).toBe('asked');
    await finish(cancelled, '2026-11-22');
    expect(await state(cancelled, '2026-11-22')).toBe('over');
    expect([(await one(first)).endedOn, (await one(renewal)).endedOn]).toEqual([
      ...['2026-11-22', '2026-11-22'],
    ]);
    expect((await one(second)).endedOn).toBeNull();
    await expect(
      register.leaveAccesses({ key: key(), person: 'nobody', on: '2026-12-18' }, desk),
    ).rejects.toMatchObject({ name: 'EntryGone' });
  });
  test('an access is ended by hand, and looked at again a year after it was looked at', async () => {
    const id = await add(charlemagne);
    await finish(id, '2025-11-01');
    expect(await state(id, '2026-11-22')).toBe('review');
    await register.reviewAccess({ key: key(), id, on: '2026-11-22' }, desk);
    expect(await state(id, '2027-11-21')).toBe('open');
    expect(await state(id, '2027-11-22')).toBe('review');
    await register.endAccess({ key: key(), id, on: '2026-12-01' }, desk);
    expect([await state(id, '2026-11-30'), await state(id, '2026-12-01')]).toEqual([
      ...['open', 'over'],
    ]);
    await register.endAccess({ key: key(), id, on: null }, desk);
    expect(await state(id, '2026-12-01')).toBe('open');
  });
});
