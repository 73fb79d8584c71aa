import type { Clue } from './clue.ts';
import { GapPattern } from './gap-pattern.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';

/** Words that say that a number is Canada's social insurance number; without one, nine digits are anything. */
const insured = wordSet('nas sin assurance insurance sociale social');

/** The Luhn sum of a Canadian social insurance number is a multiple of ten (Presidio, ca_sin_recognizer). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * The French NIR: sex, year, month, département (2A and 2B for Corsica), five digits, and the key 97 - (number mod 97).
 * 15 characters, spaces left out.
 */
export function isNir(written: string): boolean {
  const parts = /^([1-478]\d\d(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d))(\d\d|2[ab])(\d{6})(\d\d)$/.exec(
    written,
  );
  if (!parts) return false;
  const [, head = '', place = '', tail = '', key = ''] = parts;
  // Corsica counts as 19 and 18 (Insee, 1976).
  const department = place.replace('2a', '19').replace('2b', '18');
  return 97 - Number(BigInt(head + department + tail) % 97n) === Number(key);
}

const joins = new GapPattern(/^[ \u00a0\u202f-]?$/);
const corsica = wordSet('a b');

/**
 * Groups of digits (and the A or B of Corsica) from a token on, as long as spaces or hyphens join them; null unless
 * they are as many as such a number has.
 */
function runAt(seq: Sequence, i: number): { written: string; after: number } | null {
  let length = 0;
  let after = i;
  for (; after < i + 9 && length < 16; after += 1) {
    if (seq.shape(after) !== 'number' && !(seq.glued(after) && seq.is(after, corsica))) break;
    if (after > i && !seq.gapIs(after, joins)) break;
    length += seq.size(after);
  }
  if (length !== 15 && length !== 9) return null;
  let written = '';
  for (let k = i; k < after; k += 1) written += seq.word(k);
  return { written, after };
}

/** National numbers of social security of Canada and France, by their check digits. They serve as health numbers in a draft. */
export function readSocialNumbers(seq: Sequence): Clue[] {
  const found: Clue[] = [];
  let next = 0;
  for (const i of seq.numbers) {
    if (i < next || (i > 0 && seq.glued(i))) continue;
    const run = runAt(seq, i);
    if (!run) continue;
    const { written, after } = run;
    const nir = written.length === 15 && isNir(written);
    const nas = written.length === 9 && /^[0-79]/.test(written) && isLuhn(written);
    if (!(nir || (nas && seq.sentenceHas(i, insured))) || seq.glued(after)) continue;
    found.push({
      kind: 'health-number',
      at: i,
      start: seq.start(i),
      end: seq.end(after - 1),
      score: 1,
      students: [],
      needsPerson: false,
      reasons: ['check-digits'],
    });
    next = after;
  }
  return found;
}
