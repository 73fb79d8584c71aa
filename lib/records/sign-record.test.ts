// @vitest-environment node
import 'fake-indexeddb/auto';
import { compactVerify, importJWK } from 'jose';
import { beforeAll, expect, test, vi } from 'vitest';
import { addClass, desk } from '../../test/sample-class.ts';
import { openRows } from '../db/entry.ts';
import { openStore } from '../db/store.ts';
import { register } from '../services/register.ts';
import { sha256 } from '../sha256.ts';
import { SignerUnknown } from './errors.ts';
import { ownKey } from './own-key.ts';
import { decode } from './read-record.ts';
import { signRecord } from './sign-record.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const alone = { about: null, replaces: null, version: 1 };
const request = {
  platform: { id: 'classdojo', name: 'ClassDojo', address: 'classdojo.com' },
  audience: 'parents',
  groups: ['402'],
  aims: 'Encourager',
  information: 'Prénoms',
  from: '2026-11-23',
  until: '2027-06-30',
} as const;
beforeAll(async () => {
  await addClass([]);
});

test('nobody signs without a name and a school', async () => {
  const store = await openStore();
  await expect(signRecord(store, 'platform-request', request, alone)).rejects.toThrow(
    SignerUnknown,
  );
});

test('a record is a JWS that another reader verifies, and says what was stated', async () => {
  const patch = { person: 'Inès Gagnon', school: 'École des Bleuets' };
  await register.saveSettings({ key: crypto.randomUUID(), patch }, desk);
  const store = await openStore();
  const row = await signRecord(store, 'platform-request', request, { ...alone, about: 'x' });
  const [entry] = await openRows(store, 'records', [row]);
  const jws = entry?.jws ?? '';
  expect(entry).toMatchObject({
    id: await sha256(jws),
    kind: 'platform-request',
    direction: 'out',
    about: 'x',
    outcome: 'counted',
  });
  const key = await ownKey(store, '2026-11-22');
  const jwk = { crv: 'Ed25519', kty: 'OKP', x: key.publicKey };
  const { protectedHeader, payload } = await compactVerify(jws, await importJWK(jwk, 'EdDSA'));
  expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'vigie-record+jws', kid: key.id, jwk });
  expect(row.signer).toBe(key.id);
  expect(decode(jws)).toEqual(JSON.parse(new TextDecoder().decode(payload)));
  expect(decode(jws)).toMatchObject({ kind: 'platform-request', role: 'staff', body: request });
  expect(key.keys.privateKey.extractable).toBe(false);
});

test('one key, however many ask for the first one at once', async () => {
  const store = await openStore();
  await store.db.signingKeys.clear();
  const keys = await Promise.all([1, 2, 3].map(() => ownKey(store, '2026-11-22')));
  expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
});

test('what no reader would take is not signed', async () => {
  const store = await openStore();
  const long = { ...request, aims: 'x'.repeat(9000) };
  await expect(signRecord(store, 'platform-request', long, alone)).rejects.toMatchObject({
    name: 'RecordRefused',
    detail: { path: 'body.aims' },
  });
});
