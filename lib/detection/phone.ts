import type { Clue } from './clue.ts';
import { institution, personal } from './cues.ts';
import { kin } from './data/context-words.ts';
import { GapPattern } from './gap-pattern.ts';
import type { Sequence } from './sequence.ts';
import { relatives } from './ties.ts';
import { wordSet } from './vocabulary.ts';

/** Lengths of the groups of digits in a Canadian or French number. */
const shapes = new Set([
  '3-3-4',
  '1-3-3-4',
  '10',
  '11',
  '3-7',
  '2-2-2-2-2',
  '2-1-2-2-2-2',
  '2-9',
  '2-1-8',
  '3-4',
  '2-1-1-2-2-2-2',
  '4-1-2-2-2-2',
  '4-9',
  '13',
]);
/** Every way in which such a number begins, group by group. */
const beginnings = new Set(
  [...shapes].flatMap((shape) => {
    const groups = shape.split('-');
    return groups.map((_, last) => groups.slice(0, last + 1).join('-'));
  }),
);
const joins = new GapPattern(/^(?:[ \u00a0\u202f.\-‐‑–/]{1,2}|\)[ \u00a0\u202f-]?|[ \u00a0]?\()$/);
const inNumber = new GapPattern(/[/,.]$/);
const free = /^1?(?:800|833|844|855|866|877|888)/;

interface Digits {
  after: number;
  digits: string;
  shape: string;
}

function digitsAt(seq: Sequence, i: number): Digits | null {
  if (seq.shape(i) !== 'number' || seq.gapIs(i, inNumber)) return null;
  let best: Digits | null = null;
  let digits = '';
  let shape = '';
  for (let after = i; seq.shape(after) === 'number'; after += 1) {
    const length = seq.end(after) - seq.start(after);
    shape = after === i ? String(length) : `${shape}-${length}`;
    if (!beginnings.has(shape) || (after > i && !seq.gapIs(after, joins))) break;
    digits += seq.word(after);
    if (shapes.has(shape)) best = { after: after + 1, digits, shape };
  }
  return best;
}

function isNumber({ digits, shape }: Digits, plus: boolean): boolean {
  if (shape === '3-4') return true;
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (/^[2-9]\d{2}[2-9]\d{6}$/.test(national)) return true;
  return (
    /^0[1-9]\d{8}$/.test(digits) ||
    /^0033[1-9]\d{8}$/.test(digits) ||
    (plus && /^330?[1-9]\d{8}$/.test(digits))
  );
}

const desks = wordSet('poste bureau office extension ligne line travail');

/** The nearest word of the sentence that tells whose number it is: before it first, then after. */
function nearestCue(seq: Sequence, i: number, after: number): 'personal' | 'institution' | null {
  const { first, after: end } = seq.bounds(seq.sentence(i));
  const told = (k: number) => {
    if (seq.is(k, personal)) return 'personal' as const;
    // « Mère de Jolie, poste 212 au travail : … »: the desk of a parent.
    if (seq.is(k, desks) && seq.sentenceHas(i, relatives)) return null;
    return seq.is(k, institution) ? ('institution' as const) : null;
  };
  for (let k = i - 1; k >= Math.max(first, i - 14); k -= 1) {
    const cue = told(k);
    if (cue) return cue;
  }
  for (let k = after; k < Math.min(end, after + 8); k += 1) {
    const cue = told(k);
    if (cue) return cue;
  }
  return null;
}

/**
 * Canadian and French telephone numbers of private persons.
 * `own`: digits of the school's numbers, which are never returned.
 */
export function readPhones(seq: Sequence, own: ReadonlySet<string>): Clue[] {
  const found: Clue[] = [];
  let next = 0;
  for (const i of seq.numbers) {
    const number = i < next ? null : digitsAt(seq, i);
    if (!number) continue;
    const head = seq.start(i);
    const lead = /(?:\+|\+?\()$/.exec(seq.text.slice(Math.max(0, head - 2), head))?.[0] ?? '';
    if (!isNumber(number, lead.includes('+')) || seq.glued(number.after)) continue;
    if (own.has(number.digits)) {
      next = number.after;
      continue;
    }
    const whose = nearestCue(seq, i, number.after);
    const mine = whose === 'personal';
    const theirs = whose === 'institution' || free.test(number.digits);
    const bare = number.shape === '10' || number.shape === '11' || number.shape === '3-4';
    const score = mine && !free.test(number.digits) ? 0.95 : theirs ? 0.2 : bare ? 0.55 : 0.8;
    found.push({
      kind: 'phone',
      at: i,
      start: head - lead.length,
      end: seq.end(number.after - 1),
      score: number.shape === '3-4' && !mine ? 0.2 : score,
      students: [],
      needsPerson: !mine || !seq.sentenceHas(i, kin),
      reasons: [mine ? 'private' : theirs ? 'institution' : 'shape'],
    });
    next = number.after;
  }
  return found;
}
