/** The overlay's contract belongs to the guard, which decides what is shown. */
export type * from '../../lib/guard/view.ts';
