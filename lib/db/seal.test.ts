// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SealBroken, seal, unseal } from './seal.ts';

const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const key = await newKey();

test('what is sealed opens as it was, and the bytes do not hold it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 4 }), async (name) => {
      const sealed = await seal(key, 'students:1', { name });
      expect(await unseal(key, 'students:1', sealed)).toEqual({ name });
      expect(Buffer.from(sealed.bytes).includes(name)).toBe(false);
    }),
    { numRuns: 200 },
  );
  // Preparing « binary » strings alone takes seconds on a busy machine.
}, 30_000);

test('the same value is sealed differently each time', async () => {
  const [one, two] = [await seal(key, 'a:1', 'Léa'), await seal(key, 'a:1', 'Léa')];
  expect(one.bytes).not.toEqual(two.bytes);
});

test('every flipped byte, another row and another key are refused', async () => {
  const sealed = await seal(key, 'students:1', { firstName: 'Léa' });
  for (let at = 0; at < sealed.bytes.length; at++) {
    const bytes = sealed.bytes.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await expect(unseal(key, 'students:1', { bytes })).rejects.toBeInstanceOf(SealBroken);
  }
  await expect(unseal(key, 'students:2', sealed)).rejects.toBeInstanceOf(SealBroken);
  await expect(unseal(await newKey(), 'students:1', sealed)).rejects.toBeInstanceOf(SealBroken);
});
