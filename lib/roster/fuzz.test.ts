// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { VigieError } from '../errors.ts';
import { readRoster } from './read-roster.ts';

const folder = new URL('../../test/fixtures/rosters/', import.meta.url);
const sample = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** One reading may take this long on a machine that is busy with everything else. */
const longest = 10_000;

/** What was read, or the name of the refusal; anything else that is thrown fails the test. */
async function outcome(content: string | Uint8Array, name = 'liste'): Promise<string | string[]> {
  const start = performance.now();
  try {
    const { preview } = await readRoster([{ name, content }]);
    for (const { firstName, lastName } of preview?.students ?? []) {
      expect(firstName).toMatch(/\p{L}/u);
      expect(lastName).toMatch(/\p{L}/u);
    }
    return preview ? preview.students.map((each) => `${each.firstName} ${each.lastName}`) : 'asked';
  } catch (error) {
    if (!(error instanceof VigieError)) throw error;
    expect(error.name).not.toBe('VigieError');
    return error.name;
  } finally {
    expect(performance.now() - start).toBeLessThan(longest);
  }
}

test('whatever the bytes or the text, it is read whole or refused by name', async () => {
  const cell = fc.constantFrom(
    'Nom',
    'Prénom',
    'Élève',
    'Léa',
    'Roy',
    '"',
    '',
    'É',
    '=1+1',
    'sep=',
  );
  const mark = fc.constantFrom(',', ';', '\t', '\n', '\r\n', ' ', '(', ')', '|');
  const text = fc.array(fc.tuple(cell, mark)).map((pairs) => pairs.flat().join(''));
  const tag = fc.constantFrom(
    '<ELEVE ELEVE_ID="1">',
    '</ELEVE>',
    '<PRENOM>',
    '</PRENOM>',
    'Léa',
    '&#0;',
  );
  const xml = fc.array(tag).map((tags) => `<BEE_ELEVES>${tags.join('')}</BEE_ELEVES>`);
  const archive = fc.uint8Array().map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]));
  const packed = fc.dictionary(
    fc.constantFrom('a.csv', '../b.csv', '__proto__.csv', 'users.csv'),
    text,
  );
  const zip = packed.map((files) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, each]) => [name, utf8(each)]))),
  );
  const source = fc.oneof(
    fc.uint8Array(),
    fc.string({ unit: 'binary' }),
    text,
    text.map(utf8),
    xml,
    archive,
    zip,
  );
  await fc.assert(
    fc.asyncProperty(source, async (given) => void (await outcome(given))),
    {
      numRuns: 2000,
    },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** Bytes changed, cut out or doubled; anywhere. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  kind: fc.constantFrom('flip', 'cut', 'double', 'zero', 'end'),
  bit: fc.integer({ min: 0, max: 7 }),
  length: fc.integer({ min: 1, max: 64 }),
});
type Mutation = typeof change extends fc.Arbitrary<infer T> ? T : never;

function mutate(bytes: Uint8Array, { at, kind, bit, length }: Mutation): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const [head, part, tail] = [
    bytes.slice(0, from),
    bytes.slice(from, from + length),
    bytes.slice(from + length),
  ];
  if (kind === 'end') return head;
  if (kind === 'cut') return new Uint8Array([...head, ...tail]);
  if (kind === 'double') return new Uint8Array([...head, ...part, ...part, ...tail]);
  if (kind === 'zero') return new Uint8Array([...head, ...part.fill(0), ...tail]);
  return bytes.map((byte, index) => (index === from ? byte ^ (1 << bit) : byte));
}

test('300 damaged workbooks: read as before, or refused by name; never something else', async () => {
  const whole = sample('gpi.xlsx');
  const right = await outcome(whole, 'gpi.xlsx');
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const found = await outcome(all.reduce(mutate, whole), 'gpi.xlsx');
      if (Array.isArray(found)) expect(found).toEqual(right);
    }),
    { numRuns: 300 },
  );
});

test('damaged samples of every other format: a right shape, or refused by name', async () => {
  const files = readdirSync(folder).filter((name) => /\.(?:csv|txt|zip|xlsx)$/u.test(name));
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), changes, async (name, all) => {
      await outcome(all.reduce(mutate, sample(name)), name);
    }),
    { numRuns: 500 },
  );
});
