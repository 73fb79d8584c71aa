// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addClass, desk } from '../../../test/sample-class.ts';
import { plainDecision } from '../../../test/sample-records.ts';
import { confirmationOf, type Signer, signerOf } from '../../../test/signer.ts';
import { readAuthorisations } from '../../db/authorisations.ts';
import { readNotices } from '../../db/notices.ts';
import { readPins } from '../../db/pins.ts';
import { openStore } from '../../db/store.ts';
import { decisionsOn } from '../../records/decisions-on.ts';
import { readRecords } from '../../records/read-records.ts';
import type { Answer, Decision, Outcome, PlatformRequest } from '../../records/record.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const platform = { id: 'classdojo', name: 'ClassDojo', address: 'classdojo.com' } as const;
const request: PlatformRequest = {
  platform,
  groups: ['401'],
  aims: 'Encourager',
  audience: 'parents',
  information: 'Prénoms',
  from: '2026-11-23',
  until: '2027-06-30',
};
let group = '';
let nadia: Signer;
let louis: Signer;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T17:00:00Z') });
  group = (await addClass([])).group;
  const patch = { person: 'Inès Gagnon', school: 'École des Bleuets' };
  await register.saveSettings({ key: key(), patch }, desk);
  nadia = await signerOf('Nadia Bélanger', 'principal');
  louis = await signerOf('Louis Roy', 'principal');
});
afterAll(() => void vi.useRealTimers());

const receive = async (...texts: string[]): Promise<Outcome[]> => {
  const files = texts.map((jws, at) => ({ name: `${at}.json`, jws }));
  return (await register.receiveRecords({ key: key(), files }, desk)).map((each) => each.outcome);
};
const kept = async () => readRecords(await openStore());
const signerOfRecord = async (id: string) =>
  (await kept()).find((each) => each.id === id)?.signer ?? '';
async function answer(
  by: Signer,
  record: string,
  kind: Decision['kind'],
  given: Answer,
  at = '2026-11-23T15:00:00.000Z',
): Promise<string> {
  const yes = given === 'accepted' && kind === 'platform-request';
  const decision: Decision = {
    ...plainDecision,
    record,
    kind,
    answer: given,
    on: at.slice(0, 10),
    committee: yes ? { reference: 'CSI-14', on: '2026-11-20' } : null,
    from: yes ? '2026-11-23' : null,
    until: yes ? '2027-01-31' : null,
  };
  const body = { to: await signerOfRecord(record), decisions: [decision] };
  return by.sign('decisions', body, { issuedAt: at, issuedOn: at.slice(0, 10) });
}
const pin = (of: Signer, person: string) =>
  register.pinKey(
    { key: key(), fingerprint: of.fingerprint, role: 'principal', person, staff: null },
    desk,
  );
const authorised = async () => readAuthorisations(await openStore());
let asked = '';
let accepted = '';

test('an answer waits for its key, then takes effect until the given day, once', async () => {
  asked = (await register.requestPlatform({ key: key(), request }, desk)).record;
  accepted = await answer(nadia, asked, 'platform-request', 'accepted');
  expect(await receive(accepted)).toEqual(['unpinned']);
  expect(await authorised()).toEqual([]);
  await pin(nadia, 'Nadia Bélanger');
  const standing = { platform: 'classdojo', grantedOn: '2026-11-23', until: '2027-01-31' };
  expect(await authorised()).toMatchObject([
    { ...standing, by: 'Nadia Bélanger', reference: 'CSI-14' },
  ]);
  const changes = async () => (await openStore()).db.chain.count();
  const before = await changes();
  expect(await receive(accepted, accepted)).toEqual(['known', 'known']);
  expect(await changes()).toBe(before);
  expect(await authorised()).toHaveLength(1);
});

test('an older word of the same principal is told so and changes nothing', async () => {
  const older = await answer(
    nadia,
    asked,
    'platform-request',
    'refused',
    '2026-11-22T15:00:00.000Z',
  );
  expect(await receive(older)).toEqual(['superseded']);
  expect(await authorised()).toHaveLength(1);
});

test('two principals contradict one another: both words are there, and no authorisation stands', async () => {
  const refused = await answer(louis, asked, 'platform-request', 'refused');
  expect(await receive(refused)).toEqual(['unpinned']);
  await pin(louis, 'Louis Roy');
  const made = decisionsOn(await kept()).get(asked) ?? [];
  expect(made.map((each) => [each.person, each.answer])).toEqual(
    expect.arrayContaining([
      ['Nadia Bélanger', 'accepted'],
      ['Louis Roy', 'refused'],
    ]),
  );
  expect(await authorised()).toEqual([]);
  const agreed = await answer(
    louis,
    asked,
    'platform-request',
    'accepted',
    '2026-11-24T15:00:00.000Z',
  );
  expect(await receive(agreed)).toEqual(['counted']);
  expect(await authorised()).toMatchObject([{ until: '2027-01-31' }]);
});

test('what is nobody’s business here leaves no trace', async () => {
  const colleague = await signerOf('Marc Côté', 'staff');
  const stranger = await nadia.sign('decisions', {
    to: colleague.fingerprint,
    decisions: [{ ...plainDecision, record: 'a'.repeat(64), on: '2026-11-22' }],
  });
  const before = (await kept()).length;
  const theirs = await colleague.sign('destruction-confirmation', confirmationOf('402'));
  const elsewhere = await nadia.sign(
    'key-change',
    { reason: 'rotation', next: louis.publicKey, person: 'Louis Roy' },
    { school: 'École du Lac' },
  );
  expect(await receive(theirs, stranger, elsewhere, 'x', theirs.slice(0, -9))).toEqual([
    ...['not-mine', 'not-mine', 'other-school', 'not-a-record', 'truncated'],
  ]);
  expect(await kept()).toHaveLength(before);
});

test('a document is submitted, and validated as it reads', async () => {
  const words = { lang: 'fr', title: 'Teams', aims: 'A', use: 'U', readers: 'R' } as const;
  const save = (id: string | null, more: object = {}) =>
    register.saveDocument(
      { key: key(), id, groups: [group], platform: 'teams', ...words, ...more },
      desk,
    );
  const { id } = await save(null);
  const submit = () => register.submitDocument({ key: key(), document: id, groups: [group] }, desk);
  const first = (await submit()).record;
  const notice = async () => (await readNotices(await openStore(), group))[0];
  expect(await notice()).toMatchObject({ submittedOn: '2026-11-22', validatedOn: null });
  await save(id, { use: 'Autre chose' });
  await receive(await answer(nadia, first, 'information-document', 'accepted'));
  expect(await notice()).toMatchObject({ submittedOn: null, validatedOn: null });
  const second = (await submit()).record;
  const row = (await kept()).find((each) => each.id === second);
  expect(row).toMatchObject({ about: id, record: { version: 1, replaces: null } });
  await receive(await answer(nadia, second, 'information-document', 'accepted'));
  expect(await notice()).toMatchObject({
    validatedOn: '2026-11-23',
    validatedBy: 'Nadia Bélanger',
    sentOn: null,
  });
});

test('a returned request is corrected by the next one, which names it', async () => {
  const seesaw = { id: 'seesaw', name: 'Seesaw', address: null } as const;
  const other = { ...request, platform: seesaw };
  const ask = async () =>
    (await register.requestPlatform({ key: key(), request: other }, desk)).record;
  const first = await ask();
  await receive(await answer(nadia, first, 'platform-request', 'returned'));
  const second = await ask();
  expect((await kept()).find(({ id }) => id === second)?.record).toMatchObject({
    version: 2,
    replaces: first,
  });
  await register.noteDelivered({ key: key(), records: [second], by: 'folder' }, desk);
  expect((await kept()).find(({ id }) => id === second)?.delivered).toEqual({
    by: 'folder',
    on: '2026-11-22',
  });
});

test('the principal changes keys twice: in any order of arrival the last one decides', async () => {
  const [second, third] = await Promise.all(
    [1, 2].map(() => signerOf('Nadia Bélanger', 'principal')),
  );
  if (!second || !third) throw new Error('no signer');
  const change = (from: Signer, to: Signer) =>
    from.sign('key-change', { reason: 'rotation', next: to.publicKey, person: 'x' });
  const remind = { id: 'remind', name: 'Remind', address: null } as const;
  const asking = { ...request, platform: remind };
  const { record } = await register.requestPlatform({ key: key(), request: asking }, desk);
  const decided = await answer(third, record, 'platform-request', 'accepted');
  expect(await receive(decided, await change(second, third))).toEqual(['unpinned', 'unpinned']);
  expect(await receive(await change(nadia, second))).toEqual(['counted']);
  expect((await authorised()).map((each) => each.platform)).toContain('remind');
  const pins = await readPins(await openStore());
  expect(pins.find(({ id }) => id === third.fingerprint)).toMatchObject({
    role: 'principal',
    person: 'Nadia Bélanger',
    next: null,
    revokedOn: null,
  });
  await register.revokeKey({ key: key(), fingerprint: third.fingerprint }, desk);
  const late = await answer(
    third,
    record,
    'platform-request',
    'refused',
    '2026-11-25T15:00:00.000Z',
  );
  expect(await receive(late)).toEqual(['revoked-key']);
});

test('one’s own key is changed by a record that the old one signs', async () => {
  const before = await register.readOwnKey({}, desk);
  const { record } = await register.changeKey({ key: key() }, desk);
  const after = await register.readOwnKey({}, desk);
  expect(after.fingerprint).not.toBe(before.fingerprint);
  const row = (await kept()).find(({ id }) => id === record);
  expect(row?.signer).toBe(before.fingerprint);
  expect(row?.record.body).toMatchObject({ reason: 'rotation', next: after.publicKey });
  const { db } = await openStore();
  expect(
    (await db.signingKeys.toArray()).filter(({ retiredOn }) => retiredOn === null),
  ).toHaveLength(1);
});
