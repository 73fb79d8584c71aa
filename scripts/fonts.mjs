// Cuts the fonts of the documents down to what names in our schools are written with: node scripts/fonts.mjs
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const source = 'node_modules/dejavu-fonts-ttf';
const target = 'lib/documents/fonts';

/** Unicode ranges, both ends included; a font keeps what it has of them. */
const ranges = [
  [0x20, 0x7e],
  // Latin with its extensions, spacing and combining marks.
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  // Greek, Cyrillic.
  [0x370, 0x52f],
  // Canadian syllabics, for Inuktitut and Cree names.
  [0x1400, 0x167f],
  // Vietnamese and the rest of Latin.
  [0x1e00, 0x1eff],
  // Punctuation, currencies, №, arrows.
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  // ☐ ☑ ✓ –
  [0x2610, 0x2612],
  [0x2713, 0x2717],
];
const wanted = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  .map((code) => String.fromCodePoint(code))
  .join('');

for (const [from, to] of [
  ['DejaVuSansCondensed.ttf', 'text.ttf'],
  ['DejaVuSansCondensed-Bold.ttf', 'bold.ttf'],
]) {
  const cut = await subsetFont(readFileSync(`${source}/ttf/${from}`), wanted, {
    targetFormat: 'sfnt',
  });
  writeFileSync(`${target}/${to}`, cut);
  console.log(`written: ${target}/${to} (${cut.length} bytes)`);
}
// The licence goes with the package.
copyFileSync(`${source}/LICENSE`, 'public/dejavu-licence.txt');
