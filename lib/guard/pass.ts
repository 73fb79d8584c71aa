/** A leave for exactly one draft. `armed`: the next trusted press takes it; `spent`: what follows of that press passes. */
export interface Pass {
  key: string;
  state: 'armed' | 'spent';
}

/**
 * Whether an event may go through under this pass, and what is left of the pass. A pass serves one press of a person and
 * all that the site does in answer to it; a new press, or another draft, is judged.
 */
export function takePass(
  pass: Pass | null,
  key: string,
  opensPress: boolean,
): { taken: boolean; left: Pass | null } {
  if (pass?.key !== key) return { taken: false, left: pass };
  if (!opensPress) return { taken: pass.state === 'spent', left: pass };
  if (pass.state === 'armed') return { taken: true, left: { key, state: 'spent' } };
  return { taken: false, left: null };
}
