import type { Clue } from './clue.ts';
import { birth } from './cues.ts';
import { dateAt, months } from './dates.ts';
import { GapPattern } from './gap-pattern.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';

const links = new Set(['de', 'd', 'à', 'a', 'of']);
/** Feasts that have a date of their own. */
const feasts = new Set(
  'meres peres mere pere travail nationale noel ecole musique saint halloween fin annee quebec canada voisins mother father'.split(
    ' ',
  ),
);

/** « la fête de Noah est le 12 mai »: a feast of somebody, not Mother's Day. */
function isPersonalFeast(seq: Sequence, i: number): boolean {
  const { first, after } = seq.bounds(seq.sentence(i));
  for (let k = Math.max(first, i - 10); k < Math.min(after, i + 8); k += 1) {
    if (!/^fetes?$/.test(seq.word(k))) continue;
    const at = links.has(seq.word(k + 1)) ? k + 2 : k + 1;
    if (months.has(seq.word(at)) || /^(?:mois|month)$/.test(seq.word(k + 2))) return true;
    if (seq.isCapital(at) && !feasts.has(seq.word(at))) return true;
    if (/^(?:ses|son|mes|leurs)$/.test(seq.word(k + 1)) || /^(?:sa|ma)$/.test(seq.word(k - 1)))
      return true;
  }
  return false;
}

/** « Bonne fête Gabriel! (1er octobre) »: the wish in the sentence before, the date alone in brackets. */
function isWished(seq: Sequence, i: number): boolean {
  if (!seq.gap(i).includes('(')) return false;
  const { first } = seq.bounds(seq.sentence(i - 1));
  return (
    (seq.word(first) === 'bonne' && seq.word(first + 1) === 'fete') ||
    (seq.word(first) === 'joyeux' && seq.word(first + 1).startsWith('anniv')) ||
    (seq.word(first) === 'happy' && /^b(?:irth)?day$/.test(seq.word(first + 1)))
  );
}

/** « aura 10 ans le 12 mai », `turns 10 on May 5`. */
function isComingOfAge(seq: Sequence, i: number): boolean {
  for (let k = i - 1; k >= i - 5 && k >= 0; k -= 1) {
    if (
      seq.word(k) === 'ans' &&
      seq.shape(k - 1) === 'number' &&
      /^(?:aura|a|fete|fetera|ses)$/.test(seq.word(k - 2))
    )
      return true;
    if (/^(?:turns|turned|turning)$/.test(seq.word(k))) return true;
    if (seq.word(k) === 'day' && seq.word(k - 1) === 'big') return true;
  }
  return false;
}

const feastLists = wordSet('fete fetes fetees anniversaire anniversaires birthdays');
const beforeMonth = wordSet('de d du en in for');
const day = new GapPattern(/^ ?\($|^ ?[:–-] ?$/);
const dayAfter = wordSet('h heures heure am pm');

/** « Les fêtés d’octobre : Wilner le 2, Aurore le 15 »: days of a month that is said once, sixty words on at most. */
function daysOfFeasts(seq: Sequence): number[] {
  const found: number[] = [];
  let headed = -1;
  if (!seq.has(feastLists)) return found;
  for (let i = 0; i < seq.length; i += 1) {
    if (seq.is(i, feastLists) && seq.is(i + 1, beforeMonth) && months.has(seq.word(i + 2)))
      headed = i;
    if (headed < 0 || i > headed + 60 || seq.shape(i) !== 'number' || seq.size(i) > 2) continue;
    const named = seq.gapIs(i, day) ? i - 1 : seq.word(i - 1) === 'le' ? i - 2 : -1;
    if (named > headed && seq.isCapital(named) && !seq.is(i + 1, dayAfter)) found.push(i);
  }
  return found;
}

/**
 * Dates said to be somebody's birth or birthday, or in one line with an identifier;
 * births before 1990 belong to history.
 */
export function readBirthDates(seq: Sequence, identifiers: readonly Clue[]): Clue[] {
  const coded = new Set(identifiers.map(({ at }) => seq.line(at)));
  const found: Clue[] = [];
  const listed = new Set(daysOfFeasts(seq));
  let next = 0;
  for (const i of seq.atNumbers) {
    if (i < next) continue;
    const date = dateAt(seq, i) ?? (listed.has(i) ? { first: i, after: i + 1, year: null } : null);
    if (!date) continue;
    const born = seq.word(i - 1) === 'le' && /^(?:ne|nee)$/.test(seq.word(i - 2));
    const cued =
      born ||
      listed.has(i) ||
      seq.sentenceHas(i, birth) ||
      seq.sentenceHas(i - 1, birth) ||
      isPersonalFeast(seq, i) ||
      isComingOfAge(seq, i) ||
      isWished(seq, i) ||
      (date.year !== null && coded.has(seq.line(i)));
    if (cued && (date.year === null || date.year >= 1990))
      found.push({
        kind: 'birth-date',
        at: i,
        start: seq.start(date.first),
        end: seq.end(date.after - 1),
        score: date.year === null ? 0.8 : 0.95,
        students: [],
        needsPerson: true,
        reasons: ['birth'],
      });
    next = date.after;
  }
  return found;
}
