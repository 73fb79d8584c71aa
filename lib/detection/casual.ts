import type { Sequence } from './sequence.ts';

const known = new WeakMap<Sequence, boolean>();

/** True for a draft without any capital, as typed on a phone: there small letters prove nothing. Read once a draft. */
export function isCasual(seq: Sequence): boolean {
  const told = known.get(seq);
  if (told !== undefined) return told;
  let casual = true;
  for (let i = 0; i < seq.length && casual; i += 1) casual = !seq.isCapital(i);
  known.set(seq, casual);
  return casual;
}
