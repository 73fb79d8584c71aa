// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { desk } from '../../../test/sample-class.ts';
import { accessStanding } from '../../access/standing.ts';
import { nextStep, stepsFor } from '../../access/steps.ts';
import { readAccesses, readIncidents, templatesOf } from '../../db/accesses.ts';
import { readSettings } from '../../db/settings.ts';
import { openStore } from '../../db/store.ts';
import type { AccessDraft } from '../../register-messages/accesses.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const charlemagne: AccessDraft = {
  ...{ name: 'Inès Gagnon', profile: 'user', organisations: ['École des Bleuets'] },
  ...{ mailbox: null, until: null, agreed: false, notes: '' },
};
const partner = { ...charlemagne, profile: 'without-extraction', mailbox: 'ines@ecole.example' };
const settings = (patch: Parameters<typeof register.saveSettings>[0]['patch']) =>
  register.saveSettings({ key: key(), patch }, desk);

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  await settings({
    ...({ pack: 'qc-csspb-2025', role: 'principal', lang: 'fr' } as const),
    ...{ registers: ['qc-charlemagne', 'qc-services-partenaires'] },
  });
});
afterAll(() => void vi.useRealTimers());

type Adding = Partial<Omit<Parameters<typeof register.addAccess>[0], 'key'>>;
const add = async (draft: AccessDraft, more: Adding = {}) => {
  const template = draft.profile === 'user' ? 'charlemagne' : 'services-partenaires';
  const asked = { template, type: 'initial', person: null, of: null, ...more } as const;
  return (await register.addAccess({ key: key(), ...asked, draft }, desk)).id;
};
async function all() {
  const store = await openStore();
  return readAccesses(store, await readSettings(store));
}
const one = async (id: string) => {
  const found = (await all()).find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
async function templateOf(id: string) {
  const store = await openStore();
  const found = (await templatesOf(store, await readSettings(store))).find(
    (each) => each.id === id,
  );
  if (!found) throw new Error(id);
  return found;
}
const tick = (id: string, step: string, on: string | null) =>
  register.tickAccessStep({ key: key(), id, step, on }, desk);
type Approver = Parameters<typeof register.approveAccess>[0]['approver'];
const approve = (id: string, approver: Approver) =>
  register.approveAccess({ key: key(), id, approver }, desk);
const officer = { role: 'security-officer', self: false, resolution: '' } as const;
/** Does every step of a request, in order, on one day. */
async function finish(id: string, on: string) {
  const entry = await one(id);
  const role = entry.template === 'charlemagne' ? 'access-officer' : 'security-officer';
  await approve(id, { role, self: false, resolution: '' });
  for (const step of stepsFor(await templateOf(entry.template), entry.type)) {
    await tick(id, step.id, on);
  }
}
const state = async (id: string, on: string) => {
  const entry = await one(id);
  return accessStanding(await templateOf(entry.template), entry, on).state;
};

describe('a request', () => {
  test('is kept as typed, its name and words sealed', async () => {
    const id = await add(partner);
    expect(await one(id)).toMatchObject({
      ...{ ...partner, template: 'services-partenaires', type: 'initial', of: null },
      ...{ steps: [], approver: null, addedOn: '2026-11-22', endedOn: null },
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
      ...{ name: 'StepTooEarly', detail: { clause: 'R1.2' } },
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
      ...{ name: 'WrongApprover', detail: { clause: '10', allowed: 'security-officer' } },
    });
    expect((await one(id)).approver).toBeNull();
    await approve(id, { ...officer, self: true });
    expect((await one(id)).approver).toEqual({ ...officer, self: true, resolution: false });

    const company = await add({ ...partner, profile: 'enterprise' });
    const board = { role: 'board-president', self: false, resolution: '' } as const;
    await expect(approve(company, { ...board, resolution: ' ' })).rejects.toMatchObject({
      ...{ name: 'ResolutionMissing', detail: { clause: '10' } },
    });
    await approve(company, { ...board, resolution: 'CA-2026-11' });
    expect(await one(company)).toMatchObject({
      ...{ resolution: 'CA-2026-11', approver: { role: 'board-president', resolution: true } },
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
        ...{ type: 'cancellation', person, until: '2026-12-18', steps: [], approver: null },
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
    await expect(
      register.leaveAccesses({ key: key(), person, on: '2026-12-18' }, desk),
    ).rejects.toMatchObject({ name: 'EntryGone' });
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

test('an incident is drafted, corrected and removed; its words are sealed', async () => {
  const draft = {
    ...{ information: 'Liste du groupe 401', circumstances: '', happened: '3 novembre' },
    ...{ knownAt: '2026-11-20T14:00:00.000Z', people: '24', risk: '', notices: '', measures: '' },
  };
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
