// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, desk } from '../../../test/sample-class.ts';
import { confirmationOf, signerOf } from '../../../test/signer.ts';
import { readAuthorisations } from '../../db/authorisations.ts';
import { openStore } from '../../db/store.ts';
import { packById } from '../../policy/packs.ts';
import type { PlatformRequest } from '../../records/record.ts';
import { sha256 } from '../../sha256.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const request: PlatformRequest = {
  platform: { id: 'classdojo', name: 'ClassDojo', address: 'classdojo.com' },
  groups: ['401'],
  aims: 'Encourager',
  audience: 'parents',
  information: 'Prénoms',
  from: '2026-11-23',
  until: '2027-06-30',
};
const ask = async (change: Partial<PlatformRequest> = {}) =>
  (await register.requestPlatform({ key: key(), request: { ...request, ...change } }, desk)).record;
const authorised = async () => readAuthorisations(await openStore());

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  await addClass([]);
  const patch = { person: 'Inès Gagnon', school: 'École des Bleuets' };
  await register.saveSettings({ key: key(), patch }, desk);
});
afterAll(() => void vi.useRealTimers());

/** Follows the first pack with another way for a platform to come into use. */
async function follow(change: object): Promise<void> {
  const base = 'qc-csspb-2025';
  const approval = { ...packById(base)?.approval, ...change };
  const text = JSON.stringify({ id: 'own', version: '1.0.0', extends: base, approval });
  const { id } = await register.importPack({ key: key(), text }, desk);
  await register.saveSettings({ key: key(), patch: { pack: id } }, desk);
}

test('where the principal authorises, asking opens nothing', async () => {
  await follow({ committee: false });
  await ask();
  expect(await authorised()).toEqual([]);
});

test('where the principal is told and no more, telling opens the platform; a second word takes the place of the first', async () => {
  await follow({ level: 'inform', committee: false });
  const first = await ask({ from: '2026-11-24' });
  expect(await authorised()).toMatchObject([
    { id: first, platform: 'classdojo', grantedOn: '2026-11-24', by: 'Inès Gagnon' },
  ]);
  const second = await ask({ until: '2027-01-31' });
  expect(await authorised()).toMatchObject([{ id: second, until: '2027-01-31' }]);
});

test('where no committee is asked, an authorisation needs its days alone', async () => {
  await follow({ committee: false });
  await register.saveSettings({ key: key(), patch: { role: 'principal' } }, desk);
  const marc = await signerOf('Marc Côté', 'staff');
  const { platform } = confirmationOf('402');
  const asked = await marc.sign('platform-request', { ...request, platform }, { pack: 'own' });
  await register.receiveRecords({ key: key(), files: [{ name: 'a.json', jws: asked }] }, desk);
  const pin = { fingerprint: marc.fingerprint, role: 'staff', person: 'Marc Côté' } as const;
  await register.pinKey({ key: key(), ...pin, staff: null }, desk);
  const record = await sha256(asked);
  const decide = (days: { from: string | null; until: string | null }) =>
    register.decide(
      {
        key: key(),
        record,
        answer: 'accepted',
        comment: '',
        committee: null,
        approver: null,
        opened: null,
        ...days,
      },
      desk,
    );
  await expect(decide({ from: null, until: null })).rejects.toMatchObject({ name: 'DaysMissing' });
  await decide({ from: '2026-11-23', until: '2027-06-30' });
  await follow({});
  const again = decide({ from: '2026-11-23', until: '2027-06-30' });
  await expect(again).rejects.toMatchObject({ name: 'CommitteeMissing' });
});
