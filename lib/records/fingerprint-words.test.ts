import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintWords, fingerprintWordList as list } from './fingerprint-words.ts';

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

test('256 words, told apart by their first four letters', () => {
  expect(list.length).toBe(256);
  expect(new Set(list.map((word) => plain(word).slice(0, 4))).size).toBe(256);
  expect(list.filter((word) => !/^[a-z]{4,10}$/.test(plain(word)))).toEqual([]);
});

test('no word is heard as another: three letters differ at least', () => {
  const close = list.flatMap((one, at) =>
    list.slice(at + 1).flatMap((two) => (distance(plain(one), plain(two)) < 3 ? [[one, two]] : [])),
  );
  expect(close).toEqual([]);
});

test('eight words say the first 64 bits, each of them', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.array(byte, { minLength: 32, maxLength: 32 }), (bytes) => {
      const hex = bytes.map((each) => each.toString(16).padStart(2, '0')).join('');
      const words = fingerprintWords(hex);
      expect(words.map((word) => list.indexOf(word))).toEqual(bytes.slice(0, 8));
    }),
  );
});

test('the words of a fingerprint never change: people wrote them down', () => {
  const words = fingerprintWords('00017f80ff10aa55'.padEnd(64, '0'));
  expect(words).toEqual([
    'abeille',
    'abricot',
    'hibiscus',
    'hibou',
    'zinnia',
    'asperge',
    'mouton',
    'écorce',
  ]);
});

/** Letters to change, add or drop (Levenshtein). */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...two].entries()) {
      const same = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(same, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
