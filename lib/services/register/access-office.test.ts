// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { desk } from '../../../test/sample-class.ts';
import { plainDecision, sampleBodies } from '../../../test/sample-records.ts';
import { type Signer, signerOf } from '../../../test/signer.ts';
import { readAccesses } from '../../db/accesses.ts';
import { readSettings } from '../../db/settings.ts';
import { openStore } from '../../db/store.ts';
import { readRecords } from '../../records/read-records.ts';
import type { AccessRequest, Answer, Decision, RecordHead } from '../../records/record.ts';
import { sha256 } from '../../sha256.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const request: AccessRequest = {
  ...sampleBodies['access-request'],
  access: 'a1',
  template: 'services-partenaires',
  subject: 'Inès Gagnon',
  profile: { id: 'without-extraction', name: 'Individus, sans extraction' },
  steps: [{ step: '1', title: 'Remplir le formulaire', on: '2026-11-18' }],
  mailbox: 'ines@ecole.example',
  from: null,
};
const officer = { role: 'security-officer', self: false, resolution: '' } as const;
let ines: Signer;
let marc: Signer;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  const patch = {
    ...({ pack: 'qc-csspb-2025', role: 'principal', lang: 'fr' } as const),
    person: 'Nadia Bélanger',
    school: 'École des Bleuets',
    registers: ['qc-charlemagne', 'qc-services-partenaires'],
  };
  await register.saveSettings({ key: key(), patch }, desk);
  ines = await signerOf('Inès Gagnon', 'staff');
  marc = await signerOf('Marc Côté', 'staff');
  for (const [by, person] of [
    [ines, 'Inès Gagnon'],
    [marc, 'Marc Côté'],
  ] as const) {
    await receive(await by.sign('access-request', { ...request, access: 'first' }));
    const pinned = { fingerprint: by.fingerprint, role: 'staff', person, staff: null } as const;
    await register.pinKey({ key: key(), ...pinned }, desk);
  }
});
afterAll(() => void vi.useRealTimers());

async function receive(jws: string): Promise<string> {
  await register.receiveRecords({ key: key(), files: [{ name: 'x.json', jws }] }, desk);
  return sha256(jws);
}
const asked = async (by: Signer, body: Partial<AccessRequest>, head: Partial<RecordHead> = {}) =>
  receive(await by.sign('access-request', { ...request, ...body }, head));
type Deciding = Parameters<typeof register.decide>[0];
const decide = (record: string, more: Partial<Deciding> = {}) =>
  register.decide(
    {
      key: key(),
      record,
      answer: 'accepted',
      comment: '',
      committee: null,
      from: null,
      until: null,
      approver: officer,
      opened: null,
      ...more,
    },
    desk,
  );
const handOver = () => register.handOverDecisions({ key: key() }, desk);
async function rows() {
  const store = await openStore();
  return readAccesses(store, await readSettings(store));
}
const rowOf = async (record: string) => (await rows()).find((each) => each.record === record);

test('the profile tells who may approve, and a board’s resolution is named', async () => {
  const id = await asked(ines, {});
  await expect(decide(id, { approver: null })).rejects.toMatchObject({ name: 'ApprovalMissing' });
  const wrong = { ...officer, role: 'management' } as const;
  await expect(decide(id, { approver: wrong })).rejects.toMatchObject({ name: 'WrongApprover' });
  const company = await asked(marc, { access: 'm1', profile: { id: 'enterprise', name: 'E' } });
  const board = { role: 'board-president', self: false, resolution: '  ' } as const;
  await expect(decide(company, { approver: board })).rejects.toMatchObject({
    name: 'ResolutionMissing',
  });
  const elsewhere = await asked(marc, { access: 'm2', template: 'ent-guest' });
  await expect(decide(elsewhere)).rejects.toMatchObject({ name: 'RegisterNotKept' });
  expect(await (await openStore()).db.decisions.count()).toBe(0);
  await decide(id, { answer: 'returned', approver: null, comment: 'Quel courriel?' });
  await decide(company, { approver: { ...board, resolution: 'CA-14' } });
});

test('handed over, what is accepted has the office’s own row; what is returned has none', async () => {
  expect(await rows()).toEqual([]);
  await handOver();
  const [row, ...more] = await rows();
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    template: 'services-partenaires',
    type: 'initial',
    name: 'Inès Gagnon',
    of: null,
    profile: 'enterprise',
    mailbox: 'ines@ecole.example',
    addedOn: '2026-11-22',
    approver: { role: 'board-president', resolution: true },
    resolution: 'CA-14',
    steps: [
      { id: '1', on: '2026-11-18' },
      { id: '10', on: '2026-11-22' },
    ],
  });
  const signed = (await readRecords(await openStore())).flatMap(({ record }) =>
    record.kind === 'decisions' ? record.body.decisions : [],
  );
  expect(signed.map(({ answer, approver }) => [answer, approver])).toEqual(
    expect.arrayContaining([
      ['returned', null],
      ['accepted', { role: 'board-president', self: false, resolution: 'CA-14' }],
    ]),
  );
});

test('one person is one, whatever they ask for and whichever of their keys signs; two are two', async () => {
  const one = await asked(ines, { access: 'a2' });
  const two = await asked(ines, {
    access: 'a3',
    of: 'a2',
    type: 'renewal',
  });
  const other = await asked(marc, { access: 'a2' });
  for (const id of [one, two, other]) await decide(id);
  await handOver();
  const [first, renewal, marcs] = [await rowOf(one), await rowOf(two), await rowOf(other)];
  expect(renewal).toMatchObject({ person: first?.person, of: first?.id, type: 'renewal' });
  expect(marcs?.person).not.toBe(first?.person);
  expect(marcs?.id).not.toBe(first?.id);

  const next = await signerOf('Inès Gagnon', 'staff');
  const change = { reason: 'rotation', next: next.publicKey, person: 'Inès Gagnon' } as const;
  await receive(await ines.sign('key-change', change));
  const later = await asked(next, { access: 'a4' });
  await decide(later);
  await handOver();
  expect((await rowOf(later))?.person).toBe(first?.person);
});

test('asked again after it was approved it is the same row, with what the office noted since', async () => {
  const body = { access: 'a9', organisations: ['École du Lac'] };
  const before = await asked(marc, body);
  await decide(before);
  await handOver();
  const row = await rowOf(before);
  const id = row?.id ?? '';
  await register.endAccess({ key: key(), id, on: '2027-01-15' }, desk);
  const again = await asked(marc, {
    ...body,
    organisations: ['École des Bleuets'],
    steps: [...request.steps, { step: '3', title: 'Identifier le partenaire', on: '2026-11-19' }],
  });
  await decide(again);
  const many = (await rows()).length;
  await handOver();
  expect((await rows()).length).toBe(many);
  expect(await rowOf(again)).toMatchObject({
    id,
    person: row?.person,
    organisations: ['École des Bleuets'],
    endedOn: '2027-01-15',
    steps: expect.arrayContaining([{ id: '3', on: '2026-11-19' }]),
  });
});

test('a decision that is taken back before it leaves makes no row', async () => {
  const id = await asked(marc, { access: 'a10' });
  await decide(id);
  await decide(id, { answer: null });
  await handOver();
  expect(await rowOf(id)).toBeUndefined();
});

test('what another principal decides has its row here, whichever key was known first; approved while both agree', async () => {
  const louis = await signerOf('Louis Roy', 'principal');
  const named = { fingerprint: louis.fingerprint, person: 'Louis Roy', staff: null } as const;
  const said = async (record: string, answer: Answer, at: string) => {
    const approver = answer === 'accepted' ? officer : null;
    const on = at.slice(0, 10);
    const kind = 'access-request';
    const decision: Decision = { ...plainDecision, record, kind, answer, on, approver };
    const body = { to: marc.fingerprint, decisions: [decision] };
    await receive(await louis.sign('decisions', body, { issuedAt: at, issuedOn: on }));
  };
  const id = await asked(marc, { access: 'b1' });
  await said(id, 'accepted', '2026-11-22T15:00:00.000Z');
  expect(await rowOf(id)).toBeUndefined();
  await register.pinKey({ key: key(), role: 'principal', ...named }, desk);
  const approved = {
    approver: { role: 'security-officer', self: false, resolution: false },
    steps: expect.arrayContaining([{ id: '10', on: '2026-11-22' }]),
  };
  const row = await rowOf(id);
  expect(row).toMatchObject({ ...approved, profile: request.profile.id, type: request.type });
  const rose = await signerOf('Rose Lavoie', 'staff');
  const other = await asked(rose, { access: 'r1' });
  await said(other, 'accepted', '2026-11-22T16:00:00.000Z');
  expect(await rowOf(other)).toBeUndefined();
  const pinned = { fingerprint: rose.fingerprint, person: 'Rose Lavoie', staff: null } as const;
  await register.pinKey({ key: key(), role: 'staff', ...pinned }, desk);
  expect(await rowOf(other)).toMatchObject(approved);

  await said(id, 'returned', '2026-11-23T15:00:00.000Z');
  expect(await rowOf(id)).toMatchObject({
    id: row?.id,
    approver: null,
    steps: request.steps.map(({ step, on }) => ({ id: step, on })),
  });
  await decide(id);
  await handOver();
  expect(await rowOf(id)).toMatchObject({ approver: null });
  await said(id, 'accepted', '2026-11-24T15:00:00.000Z');
  expect(await rowOf(id)).toMatchObject({
    id: row?.id,
    approver: approved.approver,
    steps: expect.arrayContaining([{ id: '10', on: '2026-11-24' }]),
  });
});

test('an account that its officer closes without a form is accepted as it is asked for', async () => {
  const id = await asked(marc, { access: 'b2', of: 'b1', type: 'cancellation', steps: [] });
  await decide(id, { approver: null });
  await handOver();
  const row = await rowOf(id);
  expect(row).toMatchObject({ type: 'cancellation', approver: null });
  await register.tickAccessStep(
    { key: key(), id: row?.id ?? '', step: '6', on: '2026-11-22' },
    desk,
  );
  expect((await rows()).find(({ id: each }) => each === row?.of)?.endedOn).toBe('2026-11-22');
});
