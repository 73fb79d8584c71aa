// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  add,
  all,
  approve,
  charlemagne,
  keepRegisters,
  officer,
  one,
  partner,
  settings,
  templateOf,
  tick,
} from '../../../test/keep-accesses.ts';
import { desk } from '../../../test/sample-class.ts';
import { nextStep } from '../../access/steps.ts';
import { templatesOf } from '../../db/accesses.ts';
import { readSettings } from '../../db/settings.ts';
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

describe('a request', () => {
  test('is kept as typed, its name and words sealed', async () => {
    const id = await add(partner);
    expect(await one(id)).toMatchObject({
      ...partner,
      template: 'services-partenaires',
      type: 'initial',
      of: null,
      steps: [],
      approver: null,
      addedOn: '2026-11-22',
      endedOn: null,
    });
    const row = await (await openStore()).db.accesses.get(id);
    expect(Object.keys(row ?? {}).sort()).toEqual(
      ['addedOn', 'endedOn', 'id', 'of', 'person', 'record', 'sealed', 'template', 'type'].sort(),
    );
    await register.editAccess(
      { key: key(), id, draft: { ...partner, organisations: ['École du Lac'], notes: 'poste 12' } },
      desk,
    );
    expect(await one(id)).toMatchObject({ organisations: ['École du Lac'], notes: 'poste 12' });
    await register.removeAccess({ key: key(), id }, desk);
    await expect(one(id)).rejects.toThrow(id);
    await expect(register.removeAccess({ key: key(), id }, desk)).rejects.toMatchObject({
      name: 'EntryGone',
    });
  });
  test('is for a register that is kept, a profile of it, and a person who is listed', async () => {
    await expect(add(partner, { template: 'ent-guest' })).rejects.toMatchObject({
      name: 'RegisterNotKept',
    });
    await expect(add({ ...partner, profile: 'director' })).rejects.toMatchObject({
      name: 'MessageRefused',
    });
    await expect(add(partner, { person: 'nobody' })).rejects.toMatchObject({ name: 'EntryGone' });
    await expect(add(partner, { of: 'none' })).rejects.toMatchObject({ name: 'EntryGone' });
  });
  test('one person has one id whatever the system, and what follows an access is of its person', async () => {
    const first = await one(await add(partner));
    const second = await one(await add(charlemagne, { person: first.person }));
    const third = await one(await add(partner, { type: 'renewal', of: first.id }));
    expect(new Set([first, second, third].map(({ person }) => person)).size).toBe(1);
    expect((await one(await add(partner))).person).not.toBe(first.person);
    await expect(add(charlemagne, { type: 'renewal', of: first.id })).rejects.toMatchObject({
      name: 'MessageRefused',
    });
  });
});

describe('steps are noted in the order of the source', () => {
  test('not before the one that precedes, not in the future, not of another kind of request', async () => {
    const id = await add(charlemagne);
    await expect(tick(id, 'R1.2', '2026-11-20')).rejects.toMatchObject({
      name: 'StepTooEarly',
      detail: { clause: 'R1.2' },
    });
    await expect(tick(id, 'R1.1', '2026-11-23')).rejects.toMatchObject({ name: 'StepInFuture' });
    await expect(tick(id, 'DG1', '2026-11-20')).rejects.toMatchObject({ name: 'MessageRefused' });
    await tick(id, 'R1.1', '2026-11-22');
    await tick(id, 'R1.2', '2026-11-22');
    expect((await one(id)).steps).toEqual([
      { id: 'R1.1', on: '2026-11-22' },
      { id: 'R1.2', on: '2026-11-22' },
    ]);
    await tick(id, 'R1.1', '2026-11-19');
    await tick(id, 'R1.2', null);
    expect((await one(id)).steps).toEqual([{ id: 'R1.1', on: '2026-11-19' }]);
  });
  test('two ticks at once are both kept', async () => {
    const id = await add(charlemagne);
    await Promise.all([tick(id, 'R1.1', '2026-11-20'), tick(id, 'R1.2', '2026-11-20')]);
    expect((await one(id)).steps).toHaveLength(2);
  });
});

describe('who approves (001, clause 10)', () => {
  test('the profile tells; a board attaches its resolution; one’s own is only advised against', async () => {
    const id = await add(partner);
    const wrong = { role: 'management', self: false, resolution: '' } as const;
    await expect(approve(id, wrong)).rejects.toMatchObject({
      name: 'WrongApprover',
      detail: { clause: '10', allowed: 'security-officer' },
    });
    expect((await one(id)).approver).toBeNull();
    await approve(id, { ...officer, self: true });
    expect((await one(id)).approver).toEqual({ ...officer, self: true, resolution: false });

    const company = await add({ ...partner, profile: 'enterprise' });
    const board = { role: 'board-president', self: false, resolution: '' } as const;
    await expect(approve(company, { ...board, resolution: ' ' })).rejects.toMatchObject({
      name: 'ResolutionMissing',
      detail: { clause: '10' },
    });
    await approve(company, { ...board, resolution: 'CA-2026-11' });
    expect(await one(company)).toMatchObject({
      resolution: 'CA-2026-11',
      approver: { role: 'board-president', resolution: true },
    });
    const other = { ...partner, profile: 'security-officer' };
    await expect(
      register.editAccess({ key: key(), id: company, draft: other }, desk),
    ).rejects.toMatchObject({ name: 'WrongApprover' });
  });
  test('the step that says so waits for it, and goes with it', async () => {
    const id = await add(partner);
    for (const step of ['1', '3', '4', '7', '9', '13']) await tick(id, step, '2026-11-20');
    await expect(tick(id, '10', '2026-11-21')).rejects.toMatchObject({ name: 'ApprovalMissing' });
    await approve(id, officer);
    await tick(id, '10', '2026-11-21');
    expect(nextStep(await templateOf('services-partenaires'), await one(id))?.id).toBe('14');
    await approve(id, null);
    expect(nextStep(await templateOf('services-partenaires'), await one(id))?.id).toBe('10');
    expect((await one(id)).approver).toBeNull();
  });
});

describe('who sees what', () => {
  test('a teacher keeps and sees their own accesses alone', async () => {
    const others = await add(partner);
    await settings({ role: 'teacher' });
    expect(await all()).toEqual([]);
    await expect(add(partner)).rejects.toMatchObject({ name: 'NotInOffice' });
    const { db } = await openStore();
    const person = (await db.accesses.get(others))?.person ?? '';
    await expect(add(partner, { person })).rejects.toMatchObject({ name: 'NotInOffice' });
    await expect(tick(others, '1', '2026-11-20')).rejects.toMatchObject({ name: 'EntryGone' });
    const draft = { ...partner, notes: 'poste 12' };
    const asked = { key: key(), id: others };
    for (const refused of [
      () => register.leaveAccesses({ key: key(), person, on: '2026-12-18' }, desk),
      () => register.editAccess({ ...asked, draft }, desk),
      () => register.endAccess({ ...asked, on: '2026-11-22' }, desk),
      () => register.reviewAccess({ ...asked, on: '2026-11-22' }, desk),
      () => register.approveAccess({ ...asked, approver: officer }, desk),
      () => register.askAccess(asked, desk),
      () => register.removeAccess(asked, desk),
      () => add(partner, { type: 'cancellation', of: others, person: 'own' }),
    ]) {
      await expect(refused()).rejects.toMatchObject({ name: 'EntryGone' });
    }
    expect(await db.accesses.get(others)).toBeDefined();
    const own = await add(partner, { person: 'own' });
    expect((await all()).map(({ id }) => id)).toEqual([own]);
    await settings({ role: 'principal' });
    expect((await all()).map(({ id }) => id)).toContain(others);
  });
});

test('the registers are those of the pack in use, then of the packs beside it', async () => {
  const store = await openStore();
  const now = await readSettings(store);
  const ids = async (pack: string, registers: readonly string[]) =>
    (await templatesOf(store, { ...now, pack, registers })).map(({ id }) => id);
  expect(await ids('qc-csspb-2025', [])).toEqual([]);
  expect(await ids('fr-ent-college', ['qc-services-partenaires', 'gone'])).toEqual([
    ...['ent-guest', 'services-partenaires'],
  ]);
  expect(await ids('fr-ent-college', ['fr-ent-college'])).toEqual(['ent-guest']);
});
