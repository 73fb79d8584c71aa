import { expect, test } from 'vitest';
import type { FileShown } from '../../register-messages/appearances.ts';
import { withinMessage } from './within-message.ts';

/** The background's door (`lib/services/door`), in UTF-16 units of the message as JSON. */
const door = 256 * 1024;
const photo = (index: number, kilobytes: number | null): FileShown => ({
  kind: 'photo',
  name: `IMG_${index}.jpg`,
  digest: String(index).padStart(64, '0'),
  tellsPlace: true,
  preview: kilobytes === null ? null : 'x'.repeat(kilobytes * 1024),
});
const sizes = (files: readonly FileShown[]) =>
  files.map(({ preview }) => preview && preview.length / 1024);

test('thirty photos of one act come through the door, each by its name at least', () => {
  const files = Array.from({ length: 30 }, (_, index) => photo(index, 32));
  const told = withinMessage(files);
  expect(JSON.stringify(told).length).toBeLessThan(door);
  expect(told.filter(({ preview }) => preview !== null)).toHaveLength(6);
  expect(told.map(({ preview, ...rest }) => rest)).toEqual(
    files.map(({ preview, ...rest }) => rest),
  );
});

test('a preview that has no room left takes none from a smaller one', () => {
  const files = [photo(1, 180), photo(2, 30), photo(3, null), photo(4, 12), photo(5, 1)];
  expect(sizes(withinMessage(files))).toEqual([180, null, null, 12, null]);
});
