// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { confirmationOf, type Signer, signerOf } from '../../test/signer.ts';
import { canonical } from '../canonical.ts';
import { headerOf } from './header.ts';
import { decode } from './read-record.ts';
import type { Decisions, Outcome } from './record.ts';
import { type Here, type Pin, verifyRecord } from './verify-record.ts';

const here: Here = {
  school: 'École des Bleuets',
  pack: 'qc-csspb-2025',
  schoolYear: '2026-2027',
  formerYear: '2025-2026',
};
let teacher: Signer;
let principal: Signer;
let jws = '';
let pins: ReadonlyMap<string, Pin>;
beforeAll(async () => {
  teacher = await signerOf('Inès Gagnon', 'staff');
  principal = await signerOf('Nadia Bélanger', 'principal');
  jws = await teacher.sign('destruction-confirmation', confirmationOf('402'));
  pins = new Map([pinOf(teacher, 'staff'), pinOf(principal, 'principal')]);
});

function pinOf({ fingerprint, publicKey }: Signer, role: Pin['role'], more: Partial<Pin> = {}) {
  const pin = { role, publicKey, algorithm: 'EdDSA', revokedOn: null, next: null } as const;
  return [fingerprint, { ...pin, ...more }] as const;
}
const outcome = async (text: string, known = pins, at = here): Promise<Outcome> =>
  (await verifyRecord(text, known, at)).outcome;
/** Not one of them counts, or is even a record. */
async function allRefused(texts: readonly string[]): Promise<void> {
  const read = await Promise.all(texts.map((text) => verifyRecord(text, pins, here)));
  expect(read.filter(({ record }) => record !== null)).toEqual([]);
  expect(read.filter((each) => each.outcome === 'counted')).toEqual([]);
}
const refusals: Outcome[] = ['tampered', 'truncated', 'not-a-record'];

test('what a pinned key signed counts, and reads as it was signed', async () => {
  const verified = await verifyRecord(jws, pins, here);
  expect(verified).toMatchObject({ outcome: 'counted', signer: teacher.fingerprint });
  expect(verified.record).toEqual(decode(jws));
  expect(verified.record?.body).toEqual(confirmationOf('402'));
});

test('every single bit that flips is refused', async () => {
  const bytes = new TextEncoder().encode(jws);
  expect(bytes.length * 8).toBeGreaterThan(8000);
  for (let at = 0; at < bytes.length; at += 1) {
    const flips = [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      return new TextDecoder('latin1').decode(copy);
    });
    await allRefused(flips);
  }
});

test('cut at every byte it is refused, and named as incomplete', async () => {
  for (let length = 0; length < jws.length; length += 1) {
    expect(await outcome(jws.slice(0, length)), String(length)).toBe('truncated');
  }
  for (let from = 1; from < jws.length; from += 1) {
    expect(refusals, String(from)).toContain(await outcome(jws.slice(from)));
  }
});

describe('what is signed, and not written as a record is', () => {
  const record = () => decode(jws);
  test.each<[string, () => string]>([
    [
      'members in another order',
      () => JSON.stringify(Object.fromEntries(Object.entries(record()).reverse())),
    ],
    ['a space', () => canonical(record()).replace(':', ': ')],
    ['a member twice', () => canonical(record()).replace('"v":1,', '"v":1,"v":1,')],
    [
      'a member twice, the last one good',
      () => canonical(record()).replace('"group":"402"', '"group":"401","group":"402"'),
    ],
    ['an escape that needs none', () => canonical(record()).replace('402', '\\u0034\\u003002')],
    ['a number in another form', () => canonical(record()).replace('"v":1,', '"v":1.0,')],
    ['a member that nobody knows', () => canonical({ ...record(), more: true })],
    ['a member __proto__', () => canonical(record()).replace('{', '{"__proto__":{},')],
    ['a byte order mark', () => `\uFEFF${canonical(record())}`],
    ['fields that are swapped', () => swapped(canonical(record()))],
    ['another kind', () => canonical({ ...record(), kind: 'consents-export' })],
    ['a field too long', () => canonical({ ...record(), person: 'x'.repeat(401) })],
    ['no JSON', () => 'confirmed'],
    ['JSON a hundred thousand deep', () => '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s', async (_, text) => {
    expect(text()).not.toBe(canonical(record()));
    const signed = await teacher.signText(text());
    expect(['tampered', 'not-a-record']).toContain(await outcome(signed));
  });

  function swapped(text: string): string {
    return text.replace('"school":"École des Bleuets"', '"school":7').replace('"v":1', '"v":"1"');
  }
});

describe('headers', () => {
  const text = () => canonical(decode(jws));
  const header = () => headerOf(teacher.publicKey, teacher.fingerprint);
  test.each<[string, () => object]>([
    ['another name of the algorithm', () => ({ ...header(), alg: 'Ed25519' })],
    [
      'another type: no other document of this key is a record',
      () => ({ ...header(), typ: 'JWT' }),
    ],
    ['a fingerprint of another key', () => ({ ...header(), kid: principal.fingerprint })],
    ['a key that did not sign', () => headerOf(principal.publicKey, principal.fingerprint)],
    ['one member more', () => ({ ...header(), cty: 'json' })],
    ['no key', () => ({ alg: 'EdDSA', kid: teacher.fingerprint, typ: 'vigie-record+jws' })],
  ])('%s', async (_, make) => {
    expect(refusals).toContain(await outcome(await teacher.signText(text(), make())));
  });

  test('no algorithm of the file’s own choice: none, or a secret that everybody has', async () => {
    const [, payload = ''] = jws.split('.');
    const key = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(teacher.publicKey),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    for (const alg of ['none', 'HS256']) {
      const head = Buffer.from(JSON.stringify({ ...header(), alg })).toString('base64url');
      const mac = await crypto.subtle.sign('HMAC', key, Buffer.from(`${head}.${payload}`));
      const signatures = ['', Buffer.from(mac).toString('base64url'), 'A'.repeat(86)];
      await allRefused(signatures.map((each) => `${head}.${payload}.${each}`));
    }
  });
});

describe('whole, and not to be counted', () => {
  const confirm = (head: object) =>
    teacher.sign('destruction-confirmation', confirmationOf('402'), head);
  test('of another school, pack or year', async () => {
    expect(await outcome(await confirm({ school: 'École du Lac' }))).toBe('other-school');
    expect(await outcome(await confirm({ school: 'école  DES bleuets' }))).toBe('counted');
    expect(await outcome(await confirm({ pack: 'fr-charte' }))).toBe('other-pack');
    for (const schoolYear of ['2024-2025', '2027-2028']) {
      expect(await outcome(await confirm({ schoolYear }))).toBe('other-year');
    }
    // Late, and still owed.
    expect(await outcome(await confirm({ schoolYear: '2025-2026' }))).toBe('counted');
  });

  test('by a key that nobody vouched for, that was revoked, or replaced by then', async () => {
    const known = (more: Partial<Pin>) => new Map([pinOf(teacher, 'staff', more)]);
    expect(await outcome(jws, new Map())).toBe('unpinned');
    expect(await outcome(jws, known({ revokedOn: '2027-01-01' }))).toBe('revoked-key');
    const replaced = { next: principal.fingerprint };
    expect(await outcome(jws, known({ ...replaced, revokedOn: '2026-11-22' }))).toBe('counted');
    expect(await outcome(jws, known({ ...replaced, revokedOn: '2026-11-21' }))).toBe('revoked-key');
  });

  test('decided by a teacher, whatever the record says of its role', async () => {
    const decision = {
      ...({
        record: 'a'.repeat(64),
        kind: 'destruction-confirmation',
        answer: 'accepted',
      } as const),
      on: '2026-11-22',
      comment: '',
      committee: null,
      from: null,
      until: null,
      approver: null,
      opened: null,
    };
    const body: Decisions = { to: teacher.fingerprint, decisions: [decision] };
    expect(await outcome(await teacher.sign('decisions', body, { role: 'principal' }))).toBe(
      'other-key',
    );
    expect(await outcome(await principal.sign('decisions', body))).toBe('counted');
  });

  test('made by a later version of Vigie', async () => {
    const later = { ...decode(jws), v: 2, more: true };
    expect(await outcome(await teacher.signText(canonical(later)))).toBe('newer');
  });
});

test('whatever is brought in, nothing is thrown and nothing counts', async () => {
  const parts = fc.array(fc.oneof(fc.base64String(), fc.string()), { maxLength: 4 });
  const texts = fc.oneof(
    fc.string(),
    parts.map((each) => each.join('.')),
    fc.string().map((middle) => `${jws.slice(0, 200)}${middle}${jws.slice(200)}.`),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect(refusals).toContain(await outcome(text));
    }),
  );
});

test('any text that a person writes comes back as it was signed, composed or not', async () => {
  const line = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .filter((x) => /\S/u.test(x));
  await fc.assert(
    fc.asyncProperty(line, line, async (group, person) => {
      const signed = await teacher.sign('destruction-confirmation', confirmationOf(group), {
        person,
      });
      const { outcome: result, record } = await verifyRecord(signed, pins, here);
      expect([result, record?.person, record?.kind]).toEqual([
        'counted',
        person,
        'destruction-confirmation',
      ]);
      expect(record?.body).toEqual(confirmationOf(group));
    }),
    { numRuns: 300 },
  );
});
