import type { JuneState } from '../../../lib/screens/june.ts';

/** Nothing is left to do for these. */
export const settledStates: ReadonlySet<JuneState> = new Set<JuneState>(['accepted', 'on-hold']);
