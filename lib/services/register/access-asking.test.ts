// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accessDraft } from '../../../test/commands/accesses.ts';
import { desk } from '../../../test/sample-class.ts';
import { type Signer, signerOf } from '../../../test/signer.ts';
import { readAccesses } from '../../db/accesses.ts';
import { readSettings } from '../../db/settings.ts';
import { openStore } from '../../db/store.ts';
import { decisionsOn } from '../../records/decisions-on.ts';
import { readRecords } from '../../records/read-records.ts';
import type { Answer, Approver, Decision } from '../../records/record.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const officer: Approver = { role: 'security-officer', self: false, resolution: '' };
let nadia: Signer;
let louis: Signer;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  const patch = {
    ...({ pack: 'qc-csspb-2025', role: 'teacher', lang: 'fr' } as const),
    person: 'Inès Gagnon',
    school: 'École des Bleuets',
    registers: ['qc-services-partenaires'],
  };
  await register.saveSettings({ key: key(), patch }, desk);
  nadia = await signerOf('Nadia Bélanger', 'principal');
  louis = await signerOf('Louis Roy', 'principal');
});
afterAll(() => void vi.useRealTimers());

async function add(draft: object = {}): Promise<string> {
  const asked = { template: 'services-partenaires', type: 'initial', of: null } as const;
  const full = { ...accessDraft, ...draft };
  const payload = { key: key(), ...asked, person: 'own', draft: full };
  return (await register.addAccess(payload, desk)).id;
}
async function one(id: string) {
  const store = await openStore();
  const found = (await readAccesses(store, await readSettings(store))).find(
    (each) => each.id === id,
  );
  if (!found) throw new Error(id);
  return found;
}
const ask = async (id: string) => (await register.askAccess({ key: key(), id }, desk)).record;
const kept = async () => readRecords(await openStore());
const recordOf = async (id: string) => (await kept()).find((each) => each.id === id);
/** Brings in what a principal decided; returns what came of it. */
async function answer(
  by: Signer,
  record: string,
  said: { answer: Answer; approver?: Approver | null; comment?: string; at?: string },
) {
  const { at = '2026-11-23T15:00:00.000Z' } = said;
  const decision: Decision = {
    record,
    kind: 'access-request',
    answer: said.answer,
    on: at.slice(0, 10),
    comment: said.comment ?? '',
    committee: null,
    from: null,
    until: null,
    approver: said.approver ?? null,
    opened: null,
  };
  const to = (await recordOf(record))?.signer ?? '';
  const body = { to, decisions: [decision] };
  const jws = await by.sign('decisions', body, { issuedAt: at, issuedOn: at.slice(0, 10) });
  const files = [{ name: 'réponse.json', jws }];
  const [outcome] = await register.receiveRecords({ key: key(), files }, desk);
  return outcome?.outcome;
}
const pin = (of: Signer, person: string) =>
  register.pinKey(
    { key: key(), fingerprint: of.fingerprint, role: 'principal', person, staff: null },
    desk,
  );
let own = '';
let first = '';

test('the request is signed out of the access as it stands, and a later one corrects it', async () => {
  own = await add();
  await register.tickAccessStep({ key: key(), id: own, step: '1', on: '2026-11-20' }, desk);
  first = await ask(own);
  expect((await one(own)).record).toBe(first);
  const signed = await recordOf(first);
  expect(signed).toMatchObject({ about: own, record: { version: 1, replaces: null } });
  expect(signed?.record.body).toEqual({
    access: own,
    of: null,
    template: 'services-partenaires',
    type: 'initial',
    system: 'Accès d’une personne aux services',
    subject: 'Inès Gagnon',
    profile: { id: 'without-extraction', name: 'Individus, sans extraction' },
    organisations: ['École des Bleuets'],
    mailbox: 'ines@ecole.example',
    notes: '',
    steps: [{ step: '1', title: 'Remplir toutes les sections du formulaire', on: '2026-11-20' }],
    from: null,
    until: null,
    agreed: false,
  });
  await register.tickAccessStep({ key: key(), id: own, step: '3', on: '2026-11-21' }, desk);
  const second = await ask(own);
  expect(await recordOf(second)).toMatchObject({ record: { version: 2, replaces: first } });
  first = second;
});

test('returned, it stays open and the comment can be read', async () => {
  expect(await answer(nadia, first, { answer: 'returned', comment: 'Quel courriel?' })).toBe(
    'unpinned',
  );
  await pin(nadia, 'Nadia Bélanger');
  const made = decisionsOn(await kept()).get(first);
  expect(made).toMatchObject([{ answer: 'returned', comment: 'Quel courriel?' }]);
  expect(await one(own)).toMatchObject({ approver: null, resolution: '' });
  expect((await one(own)).steps.map(({ id }) => id)).toEqual(['1', '3']);
});

test('accepted, who approves is noted and the step that says so is done, once', async () => {
  const at = '2026-11-24T15:00:00.000Z';
  const said = { answer: 'accepted', approver: officer, at } as const;
  expect(await answer(nadia, first, said)).toBe('counted');
  expect(await one(own)).toMatchObject({
    approver: { role: 'security-officer', self: false, resolution: false },
    steps: [
      { id: '1', on: '2026-11-20' },
      { id: '3', on: '2026-11-21' },
      { id: '10', on: '2026-11-24' },
    ],
  });
});

test('another principal contradicts it: nothing is approved; both agree: it is', async () => {
  await answer(louis, first, { answer: 'refused', at: '2026-11-25T15:00:00.000Z' });
  expect((await one(own)).approver).not.toBeNull();
  await pin(louis, 'Louis Roy');
  expect(await one(own)).toMatchObject({ approver: null });
  expect((await one(own)).steps.map(({ id }) => id)).toEqual(['1', '3']);
  const agreed = { answer: 'accepted', approver: officer, at: '2026-11-26T15:00:00.000Z' } as const;
  await answer(louis, first, agreed);
  expect((await one(own)).steps.at(-1)).toEqual({ id: '10', on: '2026-11-26' });
});

test('what was decided on other words approves nothing', async () => {
  const id = await add();
  const record = await ask(id);
  const other = { ...accessDraft, profile: 'with-extraction' };
  await register.editAccess({ key: key(), id, draft: other }, desk);
  await answer(nadia, record, { answer: 'accepted', approver: officer });
  expect(await one(id)).toMatchObject({ approver: null, steps: [] });
});

test('what was approved on paper stays when a request is returned', async () => {
  const id = await add();
  await register.approveAccess({ key: key(), id, approver: officer }, desk);
  const record = await ask(id);
  await answer(nadia, record, { answer: 'returned', comment: 'Déjà approuvé' });
  expect((await one(id)).approver).toEqual({ ...officer, resolution: false });
});

test('somebody else’s is not asked for, nor one whose register is not kept', async () => {
  await register.saveSettings({ key: key(), patch: { role: 'principal' } }, desk);
  const asked = { template: 'services-partenaires', type: 'initial', of: null } as const;
  const payload = { key: key(), ...asked, person: null, draft: accessDraft };
  const { id } = await register.addAccess(payload, desk);
  await expect(ask(id)).rejects.toMatchObject({ name: 'MessageRefused' });
  await register.saveSettings({ key: key(), patch: { registers: [] } }, desk);
  await expect(ask(own)).rejects.toMatchObject({ name: 'RegisterNotKept' });
});
