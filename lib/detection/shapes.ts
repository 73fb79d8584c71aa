import { sign } from './units.ts';

/** How a word is written; places in `shapes` are what a token keeps. */
export type Shape = 'lower' | 'capital' | 'upper' | 'number';
export const shapes: readonly Shape[] = ['lower', 'capital', 'upper', 'number'];
const lower = 0;
export const capital = 1;
export const upper = 2;
export const number = 3;

/** A capital at such a place proves little: `sentence` at a start, `weak` after a colon, bracket, bullet or emoji. */
export type Opening = 'sentence' | 'weak' | null;
export const openings: readonly Opening[] = [null, 'weak', 'sentence'];
export const nowhere = 0;
export const weak = 1;
export const sentenceStart = 2;

/** The shape of a word by the record of its first unit, the signs of all its units and their number. */
export function shapeOf(head: number, signs: number, length: number): number {
  if ((head & sign.capital) === 0) return lower;
  return length > 1 && (signs & sign.small) === 0 ? upper : capital;
}
