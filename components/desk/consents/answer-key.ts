import type { ConsentAnswer } from '../../../lib/consent/consent.ts';

const answers: Readonly<Record<string, ConsentAnswer>> = {
  o: 'yes',
  y: 'yes',
  n: 'no',
  r: 'withdrawn',
  w: 'withdrawn',
};

/** The answer that a key gives, in French or in English; null where it gives none. */
export function answerKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): ConsentAnswer | null {
  if (altKey || ctrlKey || metaKey) return null;
  return answers[key.toLowerCase()] ?? null;
}
