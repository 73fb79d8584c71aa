import type { Clue } from './clue.ts';
import { codeCue, healthCard } from './cues.ts';
import type { CompiledRoster } from './roster.ts';
import type { Sequence } from './sequence.ts';

/** Four letters and eight digits, spaced or not (`LEVM 1607 2114`); the token after, or null. */
function codeEnd(seq: Sequence, i: number): { after: number; digits: string } | null {
  if (seq.size(i) !== 4 || seq.shape(i) === 'number' || !/^[a-z]{4}$/.test(seq.word(i)))
    return null;
  let digits = '';
  let after = i + 1;
  for (; digits.length < 8; after += 1) {
    if (seq.shape(after) !== 'number' || !/^[ \u00a0\u202f-]?$/.test(seq.gap(after))) return null;
    digits += seq.word(after);
  }
  return digits.length === 8 && !seq.glued(after) ? { after, digits } : null;
}

const between = (value: number, low: number, high: number) => value >= low && value <= high;
/** Month, or month + 50 for women. */
const isMonth = (value: number) => between(value, 1, 12) || between(value, 51, 62);

/** DDMMYY and two digits; 62 is added to the day of those born after 1999 (Concordia, permanent code). */
const fitsPermanent = (digits: string) => {
  const day = Number(digits.slice(0, 2));
  return (between(day, 1, 31) || between(day, 63, 93)) && isMonth(Number(digits.slice(2, 4)));
};

/** YYMMDD and two digits. */
const fitsHealth = (digits: string) =>
  isMonth(Number(digits.slice(2, 4))) && between(Number(digits.slice(4, 6)), 1, 31);

/**
 * Québec's code permanent and health insurance number, told apart by their dates, then by the words around.
 * Their letters (three of the surname, one of the first name) are resolved to students of the roster.
 */
export function readStudentCodes(seq: Sequence, roster: CompiledRoster): Clue[] {
  const found: Clue[] = [];
  for (const number of seq.numbers) {
    const i = number - 1;
    const code = codeEnd(seq, i);
    if (!code) continue;
    const permanent = fitsPermanent(code.digits);
    const health = fitsHealth(code.digits);
    if (!permanent && !health) continue;
    const letters = seq.word(i);
    const students = roster.codes.get(letters) ?? [];
    const cued = seq.sentenceHas(i, healthCard) || seq.sentenceHas(i, codeCue);
    const isHealth =
      health &&
      (!permanent || (seq.sentenceHas(i, healthCard) && Number(code.digits.slice(0, 2)) < 63));
    const sure = students.length > 0 || cued || Number(code.digits.slice(0, 2)) > 62;
    found.push({
      kind: isHealth ? 'health-number' : 'permanent-code',
      at: i,
      start: seq.start(i),
      end: seq.end(code.after - 1),
      score: students.length > 0 ? 1 : sure ? 0.8 : 0.4,
      students,
      needsPerson: false,
      reasons: students.length > 0 ? ['code-letters'] : ['shape'],
    });
  }
  return found;
}
