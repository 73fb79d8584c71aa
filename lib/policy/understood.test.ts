import { expect, test } from 'vitest';
import regime from '../../test/fixtures/packs/fr-charte.json';
import { readPackText } from './read-pack.ts';
import { packLanguage } from './schema.ts';

const [image] = regime.rows;
const later = (more: object) => JSON.stringify({ ...regime, language: packLanguage + 1, ...more });

test('a row with a condition that nobody knows yet goes whole: without it, it would say something else', () => {
  const rows = [...regime.rows, { ...image, id: 'weekend', when: { weekday: ['saturday'] } }];
  const { pack, skipped } = readPackText(later({ rows }));
  expect(pack.rows.map(({ id }) => id)).toEqual(regime.rows.map(({ id }) => id));
  expect(skipped).toEqual(['rows.weekend']);
});

test('unknown keys, fixes and parts are left out, each told once', () => {
  const { skipped, pack } = readPackText(
    later({
      moods: ['calm'],
      exports: { clause: '5', platforms: ['classroom'], deleteWithin: 'soon' },
      rows: [...regime.rows, { ...image, id: 'pray', fix: ['pray'] }],
      platforms: [...regime.platforms, { ...regime.platforms[0], id: 'new', colour: 'blue' }],
    }),
  );
  expect([...skipped].sort()).toEqual(['exports', 'moods', 'platforms.new', 'rows.pray']);
  expect(pack.exports).toBeUndefined();
  expect(pack.platforms).toEqual(regime.platforms);
});

test('what cannot be spared is an error, and so is any strange key in a pack of today', () => {
  expect(() => readPackText(later({ schoolYear: 'long' }))).toThrow(
    expect.objectContaining({ name: 'PackInvalid', detail: { path: 'schoolYear' } }),
  );
  expect(() => readPackText(JSON.stringify({ ...regime, moods: 1 }))).toThrow(
    expect.objectContaining({ name: 'PackInvalid', detail: { path: 'moods' } }),
  );
});
