import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPicture } from './clean-picture.ts';
import { PictureUnreadable } from './cleaned.ts';

const named = (name: string) => new Uint8Array(readFileSync(`test/fixtures/pictures/${name}`));
/** Written by ImageMagick 6 and ExifTool 12: place, author, day, remarks, a preview; `two-pictures` has another one after its end. */
const files = ['place.jpg', 'two-pictures.jpg', 'progressive.jpg', 'place.png', 'place.webp'];
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe.each(files)('%s', (name) => {
  const file = named(name);
  const cleaned = cleanPicture(file);

  test('had something to tell, and tells nothing any more', () => {
    expect(latin(file)).toMatch(/Camille|remarque/u);
    expect(cleaned?.changed).toBe(true);
    expect(latin(cleaned?.bytes ?? file)).not.toMatch(/Camille|remarque|2026:11|Sortie|xmpmeta/u);
  });

  test('says whether the place was in it', () => {
    expect(cleaned?.place).toBe(name !== 'progressive.jpg');
  });

  test('stays turned as it was', () => {
    // One entry, tag 0x0112, as a big-endian Exif block has it.
    const turned = name === 'progressive.jpg' ? 8 : 6;
    const entry = `\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00${String.fromCharCode(turned)}`;
    expect(latin(cleaned?.bytes ?? file)).toContain(entry);
  });

  test('cleaned twice is cleaned once', () => {
    const twice = cleanPicture(cleaned?.bytes ?? file);
    expect(twice?.bytes).toEqual(cleaned?.bytes);
    expect(twice).toMatchObject({ place: false, changed: false });
  });

  test('cut off anywhere, it is refused by name or left out whole', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        const outcome = attempt(file.subarray(0, length));
        // Two pictures: the first is whole without what follows it.
        if (outcome !== 'unreadable' && outcome !== null) {
          expect(outcome.bytes).toEqual(cleaned?.bytes);
        }
      }),
    );
  });

  test('damaged anywhere, it is refused by name or read, never more', () => {
    const byte = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(byte, { minLength: 1, maxLength: 6 }), (damage) => {
        const spoiled = file.slice();
        for (const [at, value] of damage) spoiled[at] = value;
        const outcome = attempt(spoiled);
        if (outcome === 'unreadable' || outcome === null) return;
        expect(outcome.bytes.length).toBeLessThanOrEqual(spoiled.length + 64);
      }),
    );
  });
});

test('what is no picture of the three kinds is none', () => {
  expect(cleanPicture(new TextEncoder().encode('GIF89a'))).toBeNull();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void attempt(bytes)));
});

function attempt(bytes: Uint8Array) {
  try {
    return cleanPicture(bytes);
  } catch (error) {
    if (error instanceof PictureUnreadable) return 'unreadable';
    throw error;
  }
}
