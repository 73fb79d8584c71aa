// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, desk } from '../../../test/sample-class.ts';
import { confirmationOf, type Signer, signerOf } from '../../../test/signer.ts';
import { readPins } from '../../db/pins.ts';
import { openStore } from '../../db/store.ts';
import { markOf, openedProof } from '../../records/opened-proof.ts';
import { readRecords } from '../../records/read-records.ts';
import type { Outcome } from '../../records/record.ts';
import { sha256 } from '../../sha256.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
let ines: Signer;
let marc: Signer;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  await addClass([]);
  const patch = {
    role: 'principal',
    person: 'Nadia Bélanger',
    school: 'École des Bleuets',
  } as const;
  await register.saveSettings({ key: key(), patch }, desk);
  ines = await signerOf('Inès Gagnon', 'staff');
  marc = await signerOf('Marc Côté', 'staff');
});
afterAll(() => void vi.useRealTimers());

const receive = async (...texts: string[]): Promise<Outcome[]> => {
  const files = texts.map((jws, at) => ({ name: `${at}.json`, jws }));
  return (await register.receiveRecords({ key: key(), files }, desk)).map((each) => each.outcome);
};
const kept = async () => readRecords(await openStore());
const confirm = (by: Signer, group: string, head: object = {}) =>
  by.sign('destruction-confirmation', confirmationOf(group), head);
const pin = (of: Signer, person: string) =>
  register.pinKey(
    { key: key(), fingerprint: of.fingerprint, role: 'staff', person, staff: null },
    desk,
  );
const decide = (record: string, more: object = {}) =>
  register.decide(
    {
      key: key(),
      record,
      answer: 'accepted',
      comment: '',
      committee: null,
      from: null,
      until: null,
      approver: null,
      opened: null,
      ...more,
    },
    desk,
  );
let first = '';

test('a key is vouched for only where a record of it is here', async () => {
  await expect(pin(ines, 'Inès Gagnon')).rejects.toMatchObject({ name: 'KeyUnknown' });
  first = await confirm(ines, '402');
  expect(await receive(first, await confirm(marc, '403'))).toEqual(['unpinned', 'unpinned']);
  await expect(decide(await sha256(first))).rejects.toMatchObject({ name: 'EntryGone' });
  await pin(ines, 'Inès Gagnon');
  await pin(marc, 'Marc Côté');
  expect((await kept()).map(({ outcome }) => outcome)).toEqual(['counted', 'counted']);
});

test('a correction takes the place of what it names, also when it comes first; nobody corrects for another', async () => {
  const one = await confirm(ines, '404');
  const names = { replaces: await sha256(one), version: 2, issuedAt: '2026-11-22T16:00:00.000Z' };
  expect(await receive(await confirm(ines, '404', names))).toEqual(['counted']);
  expect(await receive(one)).toEqual(['superseded']);
  expect(await receive(await confirm(marc, '404', names))).toEqual(['other-key']);
});

test('an authorisation needs the committee’s word and its days', async () => {
  const asked = await ines.sign('platform-request', {
    platform: confirmationOf('402').platform,
    groups: ['402'],
    aims: 'A',
    information: 'I',
    audience: 'both',
    from: '2026-11-23',
    until: '2027-06-30',
  });
  expect(await receive(asked)).toEqual(['counted']);
  const id = await sha256(asked);
  const committee = { reference: 'CSI-14', on: '2026-11-20' };
  const days = { from: '2026-11-23', until: '2027-06-30' };
  await expect(decide(id, days)).rejects.toMatchObject({ name: 'CommitteeMissing' });
  for (const more of [{}, { from: '2027-01-02', until: '2027-01-01' }]) {
    await expect(decide(id, { committee, ...more })).rejects.toMatchObject({ name: 'DaysMissing' });
  }
  await decide(id, { committee, from: '2026-11-23', until: '2027-06-30' });
  await decide(id, { answer: null });
  expect(await (await openStore()).db.decisions.count()).toBe(0);
});

test('sealed consents are accepted with the proof that their file was opened, which the answer carries', async () => {
  const proof = await openedProof([{ id: 's1' }], [{ id: 'c1' }]);
  const sealed = await ines.sign('consents-export', {
    file: 'ab'.repeat(32),
    groups: ['402'],
    students: 1,
    events: 1,
    mark: await markOf(proof),
  });
  expect(await receive(sealed)).toEqual(['counted']);
  const id = await sha256(sealed);
  for (const opened of [null, await markOf(proof)]) {
    await expect(decide(id, { opened })).rejects.toMatchObject({ name: 'ConsentsUnopened' });
  }
  // It can go back unread.
  await decide(id, { answer: 'returned', comment: 'Le fichier manque.' });
  await decide(id, { opened: proof });
  const { records } = await register.handOverDecisions({ key: key() }, desk);
  const [handed] = (await kept()).filter((each) => records.includes(each.id));
  expect(handed?.record.body).toMatchObject({
    decisions: [{ record: id, answer: 'accepted', opened: proof }],
  });
});

test('what waits leaves as one record a person, and then no longer changes', async () => {
  const second = await confirm(ines, '405');
  await receive(second);
  const ids = [await sha256(first), await sha256(second)];
  const ofMarc = (await kept()).find(({ signer }) => signer === marc.fingerprint)?.id ?? '';
  for (const id of [...ids, ofMarc])
    await decide(id, { answer: 'returned', comment: 'Classe 402?' });
  await decide(ids[0] ?? '');
  const { records } = await register.handOverDecisions({ key: key() }, desk);
  const handed = (await kept()).filter(({ id }) => records.includes(id));
  expect(handed.map(({ record }) => record)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ body: expect.objectContaining({ to: marc.fingerprint }) }),
      expect.objectContaining({ role: 'principal', person: 'Nadia Bélanger' }),
    ]),
  );
  const toInes = handed.find(({ record }) =>
    JSON.stringify(record.body).includes(ines.fingerprint),
  );
  expect(toInes?.record.body).toMatchObject({
    decisions: expect.arrayContaining([
      expect.objectContaining({ record: ids[0], answer: 'accepted' }),
      expect.objectContaining({ record: ids[1], answer: 'returned', comment: 'Classe 402?' }),
    ]),
  });
  expect(records).toHaveLength(2);
  await expect(decide(ofMarc)).rejects.toMatchObject({ name: 'AlreadyHandedOver' });
  expect(await register.handOverDecisions({ key: key() }, desk)).toEqual({ records: [] });
});

test('500 of 120 people with 20 bad ones: each is told, and the right ones count', async () => {
  const staff = await Promise.all(
    Array.from({ length: 120 }, (_, n) => signerOf(`Personne ${n}`, 'staff')),
  );
  const at = (n: number): Signer => staff[n % 120] ?? ines;
  const good = await Promise.all(
    Array.from({ length: 480 }, (_, n) => confirm(at(n), `G${Math.floor(n / 120)}-${n % 120}`)),
  );
  await receive(...good.slice(0, 120));
  for (const [n, each] of staff.entries()) await pin(each, `Personne ${n}`);
  const bad = await Promise.all(
    good.slice(120, 140).map(async (jws, n) => {
      if (n % 4 === 0) return jws.slice(0, -n - 1);
      if (n % 4 === 1) return jws.replace(/.(?=.{90}$)/u, (each) => (each === 'A' ? 'B' : 'A'));
      return confirm(at(n), 'X', n % 4 === 2 ? { schoolYear: '2024-2025' } : { school: 'Du Lac' });
    }),
  );
  const outcomes = await receive(...good, ...bad);
  const count = (what: Outcome) => outcomes.filter((each) => each === what).length;
  expect([count('known'), count('counted')]).toEqual([120, 360]);
  expect(outcomes.slice(480)).toEqual(
    Array.from({ length: 5 }, () => ['truncated', 'tampered', 'other-year', 'other-school']).flat(),
  );
  const mine = (await kept()).filter(({ record }) => record.person.startsWith('Personne'));
  expect(mine.length).toBe(480);
  expect(mine.every(({ outcome }) => outcome === 'counted')).toBe(true);
});

test('the office goes to a successor, whose decisions count here from then on', async () => {
  const successor = await signerOf('Louis Roy', 'principal');
  const handOver = (next: string) =>
    register.handOverOffice({ key: key(), next, person: 'Louis Roy' }, desk);
  await expect(handOver('x'.repeat(43))).rejects.toMatchObject({ name: 'KeyUnknown' });
  const { record } = await handOver(successor.publicKey);
  expect((await kept()).find(({ id }) => id === record)?.record.body).toEqual({
    reason: 'handover',
    next: successor.publicKey,
    person: 'Louis Roy',
  });
  expect(
    (await readPins(await openStore())).find(({ id }) => id === successor.fingerprint),
  ).toMatchObject({ role: 'principal', person: 'Louis Roy', revokedOn: null });
});

test('a key that the school body’s policy names needs nobody’s word', async () => {
  const named = await signerOf('Direction adjointe', 'principal');
  const base64 = Buffer.from(named.fingerprint, 'hex').toString('base64url');
  await register.saveSettings({ key: key(), patch: { principalKeys: [base64] } }, desk);
  const decision = {
    ...({
      kind: 'destruction-confirmation',
      answer: 'refused',
      record: await sha256(first),
    } as const),
    on: '2026-11-22',
    comment: '',
    committee: null,
    from: null,
    until: null,
    approver: null,
    opened: null,
  };
  const body = { to: ines.fingerprint, decisions: [decision] };
  expect(await receive(await named.sign('decisions', body))).toEqual(['counted']);
  const pins = await readPins(await openStore());
  expect(pins.find(({ id }) => id === named.fingerprint)).toMatchObject({ role: 'principal' });
});
