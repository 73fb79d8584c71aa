import type { Animal } from './avatar-animals.ts';
import { beings } from './avatar-beings.ts';
import { both, dark, eyes, mouth, muzzle, nose, pointyEars, roundEars } from './avatar-parts.ts';

const head = (fill: string, rx = 31, ry = 28, cy = 56) =>
  `<ellipse cx="50" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const cheeks = (fill: string) =>
  both(`<path d="M50 84C34 84 20 72 19 57c13-1 25 6 31 20z" fill="${fill}"/>`);
const longEars = (fill: string, inner: string, turn = 12) =>
  both(
    `<g transform="rotate(-${turn} 36 40)"><ellipse cx="36" cy="24" rx="8" ry="20" fill="${fill}"/><ellipse cx="36" cy="25" rx="4" ry="14" fill="${inner}"/></g>`,
  );
const whiskers = both(
  `<path d="M30 68 14 65M30 72l-15 3" stroke="${dark}" stroke-width="1.6" stroke-linecap="round"/>`,
);
const stripes =
  `<path d="M50 29v12M42 31l2 9M58 31l-2 9" stroke="#4a2c17" stroke-width="4" stroke-linecap="round"/>` +
  both(`<path d="M20 53l9 2M21 63l9-1" stroke="#4a2c17" stroke-width="4" stroke-linecap="round"/>`);
const spots = both(
  `<g fill="#7a4a1e"><circle cx="40" cy="35" r="3"/><circle cx="31" cy="42" r="3"/><circle cx="24" cy="54" r="3"/><circle cx="26" cy="65" r="3"/><circle cx="46" cy="43" r="2.5"/></g>`,
);
const spikes = Array.from({ length: 18 }, (_, index) => index * 20)
  .map((turn) => `<path d="M42 30 50 8l8 22z" fill="#7b5a45" transform="rotate(${turn} 50 50)"/>`)
  .join('');

/** Heads and bodies in plain shapes on a square of 100, drawn for Vigie; a picture of each animal, the same everywhere. */
export const faces: Readonly<Record<Animal, string>> = {
  ...beings,
  fox: `${pointyEars('#e0702f', dark)}${head('#ea7d3a')}${cheeks('#fff')}${eyes(54)}${nose(75)}`,
  wolf: `${pointyEars('#7d8793', '#4d5661')}${head('#98a2ad')}${cheeks('#eef1f4')}${eyes(54)}${nose(75)}`,
  panda: `${roundEars('#2b2e36', '#2b2e36')}${head('#fff')}${both('<ellipse cx="35" cy="54" rx="9" ry="11" fill="#2b2e36" transform="rotate(25 35 54)"/>')}${eyes(54, 14, '#fff')}${nose(67)}${mouth(72)}`,
  koala: `${roundEars('#8e979f', '#e6c9cf', 16, 22, 36)}${head('#a7b0b8')}${eyes(52, 16)}<ellipse cx="50" cy="62" rx="8" ry="11" fill="${dark}"/>${mouth(75)}`,
  lion: `<circle cx="50" cy="53" r="38" fill="#b9652a"/>${roundEars('#f0b04a', '#b9652a', 8, 29, 33)}${head('#f5bd55', 26, 26, 55)}${eyes(51, 12)}${muzzle('#fde6b5', 66)}${nose(63)}${mouth(68)}`,
  tiger: `${roundEars('#ef9437', '#fff', 11)}${head('#f2993c')}${stripes}${muzzle('#fff', 70)}${eyes(54)}${nose(66)}${mouth(71)}`,
  leopard: `${roundEars('#e9b955', '#7a4a1e', 10)}${head('#f1c565')}${spots}${muzzle('#fff3d6', 70)}${eyes(55)}${nose(66)}${mouth(71)}`,
  rabbit: `${longEars('#f3ece8', '#f0b9c3')}${head('#f8f3f0', 28, 26, 60)}${eyes(57, 13)}${nose(67, '#e58a9b')}${mouth(71)}${whiskers}`,
  kangaroo: `${longEars('#b9794a', '#e7b493', 24)}${head('#c98a59', 24, 29, 58)}${eyes(50, 12)}${muzzle('#ecc9a6', 74, 14, 12)}${nose(69)}${mouth(75)}`,
  kitten: `${pointyEars('#f0bd5b', '#f3a9ae')}${head('#f6cb72')}${eyes(54)}${nose(65, '#e58a9b')}${mouth(69)}${whiskers}`,
  deer: `${both('<path d="M40 32C34 22 30 20 26 8M33 21l-11-4M30 15l6-8" stroke="#7a4f2c" stroke-width="4" fill="none" stroke-linecap="round"/><ellipse cx="22" cy="42" rx="12" ry="6" fill="#a86f42" transform="rotate(20 22 42)"/>')}${head('#b97f50', 22, 30, 58)}${eyes(52, 12)}${muzzle('#f0d9bd', 76, 13, 11)}${nose(72)}${mouth(78)}`,
  hedgehog: `${spikes}<circle cx="50" cy="50" r="31" fill="#8d6a53"/>${head('#f3dcc0', 24, 23, 58)}${eyes(54, 11)}${nose(66)}${mouth(71)}`,
  unicorn: `<path d="M44 30 50 3l6 27z" fill="#f4c84f"/>${pointyEars('#f6f2fb', '#f3b9d2', 8)}${head('#fbf9ff', 26, 30)}${muzzle('#f9d6e4', 76, 18, 11)}<path d="M34 33c6-9 26-9 32 0-2 9-10 11-14 18-3-8-14-8-18-18z" fill="#a98be0"/>${eyes(57, 14)}${both(`<circle cx="44" cy="75" r="1.8" fill="${dark}"/>`)}${mouth(78)}`,
  otter: `${roundEars('#7c583f', '#5d4030', 8, 24, 37)}${head('#926a4d', 31, 28)}${muzzle('#ead5bd', 69, 20, 14)}${eyes(51, 15)}${nose(62)}${mouth(68)}${whiskers}`,
  zebra: `${pointyEars('#fff', '#55585f', 6)}${head('#fff', 23, 32, 56)}<path d="M44 20h12l-2 22h-8z" fill="${dark}"/>${both(`<path d="M28 47l9 4M27 57l9 2M30 67l7-1M34 35l7 7" stroke="${dark}" stroke-width="4" stroke-linecap="round"/>`)}${muzzle('#6b7078', 79, 15, 10)}${eyes(56, 12)}${both('<circle cx="45" cy="77" r="1.8" fill="#fff"/>')}`,
  llama: `${longEars('#e8d3b4', '#d9a88f', 14)}${head('#f3e6cf', 21, 33, 60)}<g fill="#fff7e6"><circle cx="36" cy="34" r="9"/><circle cx="50" cy="30" r="11"/><circle cx="64" cy="34" r="9"/></g>${eyes(55, 11)}${muzzle('#fff7e6', 75, 13, 11)}${nose(71)}${mouth(76)}`,
  dragon: `${both('<path d="M30 34 20 8l20 18z" fill="#f0d28a"/><path d="M18 60 6 52l10-4-6-8 14 2z" fill="#3f9a68"/>')}${head('#57b981')}<path d="m50 20 6 12H44z" fill="#2f7d53"/>${muzzle('#a6e0b8', 72, 22, 13)}${eyes(51, 15)}${both('<circle cx="43" cy="68" r="2.2" fill="#2f7d53"/>')}${mouth(76)}`,
};
