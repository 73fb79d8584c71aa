import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { longestPack } from './pack-json.ts';
import { readPackText, readSoundPack } from './read-pack.ts';

const text = JSON.stringify(regime, null, 2);

describe('a pack file', () => {
  test('is read, with a byte order mark too', () => {
    expect(readPackText(text).pack.id).toBe(regime.id);
    expect(readPackText(`\uFEFF${text}`)).toEqual(readPackText(text));
  });
  test.each([
    ['not JSON, with the line', text.replace('"id"', 'id'), 'PackNotJson', { line: 2 }],
    ['empty', '', 'PackNotJson', {}],
    ['a table of names', 'Nom;Prénom\nTremblay;Léa', 'PackNotJson', {}],
    [
      'a value that the schema refuses',
      text.replace(/"\d{4}-\d{2}-\d{2}"/u, '"hier"'),
      'PackInvalid',
      { path: 'effectiveFrom' },
    ],
    [
      'a key that Vigie does not know',
      JSON.stringify({ ...regime, script: 'x' }),
      'PackInvalid',
      {},
    ],
    [
      'an id defined twice',
      JSON.stringify({ ...regime, rows: [...regime.rows, ...regime.rows] }),
      'PackInconsistent',
      {},
    ],
    ['too large', ' '.repeat(longestPack + 1), 'PackTooLarge', { limit: 2 }],
  ])('%s is refused', (_, wrong, name, detail) => {
    expect(() => readPackText(wrong)).toThrow(
      expect.objectContaining({ name, detail: expect.objectContaining(detail) }),
    );
  });
  test.each([
    ['as it stands', text],
    ['joined with its base', JSON.stringify({ id: 'own', version: '1.0.0', extends: 'on-notice' })],
  ])('that was sound is the same pack without a second check: %s', (_, sound) => {
    expect(readSoundPack(sound)).toEqual(readPackText(sound).pack);
  });
  test.each([
    ['a status', '"approved"', '"allowed"', 'one of approved, authorisation-required, forbidden'],
    [
      'a list',
      '"jurisdiction": "FR"',
      '"jurisdiction": ["FR"]',
      'jurisdiction: string is expected',
    ],
  ])('says to its author what would be right: %s', (_, right, wrong, says) => {
    expect(() => readPackText(text.replace(right, wrong))).toThrow(says);
  });
  test('any text: a pack or a named error', () => {
    const near = fc
      .tuple(fc.nat({ max: text.length }), fc.nat({ max: 40 }), fc.string({ maxLength: 12 }))
      .map(([at, length, by]) => text.slice(0, at) + by + text.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), near), (any) => {
        try {
          expect(readPackText(any).pack.rows.length).toBeGreaterThan(0);
        } catch (error) {
          expect((error as Error).name).toMatch(
            /^Pack(NotJson|Invalid|Inconsistent|TooLarge|BaseUnknown|Cycle|JoinFault)$/u,
          );
        }
      }),
    );
  });
});
