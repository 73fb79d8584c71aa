import { expect, test } from 'vitest';
import { commonWords } from './data/common-words.ts';
import { givenNames } from './data/given-names.ts';
import { HashedWords } from './hashed-words.ts';

test.each([
  ['common words', commonWords, 'maison ecole demain fille house tomorrow school people'],
  ['given names', givenNames, 'noah mathis abdallah aaliyah zoe'],
])('%s: every word of the list, and hardly another', (_, packed, listed) => {
  const words = new HashedWords(packed);
  for (const word of listed.split(' ')) expect(words.has(word), word).toBe(true);
  let passed = 0;
  for (let k = 0; k < 20_000; k += 1) if (words.has(`zq${k.toString(36)}xj`)) passed += 1;
  expect(passed).toBeGreaterThan(0);
  expect(passed / 20_000).toBeLessThan(1.25 / 2 ** packed.spread);
});
