import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles } from './zip-files.ts';

test('every file is there, with its accents; the same name twice is told apart', () => {
  const bytes = (value: number) => new Uint8Array([value]);
  const zip = zipFiles([
    { name: 'Léa renard.png', bytes: bytes(1) },
    { name: 'Léa renard.png', bytes: bytes(2) },
    { name: 'Noah hibou.png', bytes: bytes(3) },
  ]);
  expect(unzipSync(zip)).toEqual({
    'Léa renard.png': bytes(1),
    'Léa renard 2.png': bytes(2),
    'Noah hibou.png': bytes(3),
  });
});
