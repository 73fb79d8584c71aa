import type { Avatar } from './avatar.ts';
import { animals, type Colour } from './avatar-animals.ts';
import { faces } from './avatar-faces.ts';

/** Behind an animal without a colour. */
const papers = ['#dcebf7', '#e3f1e0', '#fbeecd', '#ece3f6', '#fbe4d5'] as const;
const paints: Readonly<Record<Colour, string>> = {
  blue: '#7fb0e6',
  green: '#8ccb97',
  yellow: '#f2d35c',
  purple: '#b994dc',
  orange: '#f2a65c',
  red: '#e8877e',
};

/**
 * The drawn picture of an avatar, as an SVG document of 512 × 512: the animal on its first colour, the other colours
 * as dots at the foot. It holds no name, refers to nothing outside it and looks the same on every system.
 */
export function avatarPicture({ animal, colours }: Avatar): string {
  const [ground, ...others] = colours;
  const paper = papers[Object.keys(animals).indexOf(animal) % papers.length] ?? papers[0];
  const dots = others.map(
    (colour, index) =>
      `<circle cx="${50 + 16 * index - 8 * (others.length - 1)}" cy="91" r="6" fill="${paints[colour]}" stroke="#fff" stroke-width="2"/>`,
  );
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="512" height="512">',
    `<rect width="100" height="100" fill="${ground ? paints[ground] : paper}"/>`,
    `<g transform="translate(8 7) scale(.84)">${faces[animal]}</g>`,
    ...dots,
    '</svg>',
  ].join('');
}
