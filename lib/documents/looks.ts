import { colours, type Look } from './page.ts';

/** The four ways in which every paper is set, sizes in points. */
export const looks = {
  plain: { size: 10 },
  strong: { size: 10, weight: 'bold' },
  soft: { size: 9, colour: colours.soft },
  small: { size: 7.5, colour: colours.soft },
} satisfies Record<string, Look>;
