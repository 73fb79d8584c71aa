import type { Clue } from './clue.ts';
import { dwelling, venue } from './cues.ts';
import { GapPattern } from './gap-pattern.ts';
import { nameParticles } from './name-parts.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';

const maybeComma = new GapPattern(/^[ \u00a0]?,?[ \u00a0]?$/);
const maybeSpace = new GapPattern(/^[ \u00a0]?$/);
const bis = wordSet('bis ter a b c d');

const streets = wordSet(
  `rue avenue av boulevard boul bd chemin ch route rang place allee impasse cours montee cote croissant square quai
  ruelle terrasse passage sentier promenade lotissement residence faubourg`,
);
const suffixes = new Set(
  'street st road rd avenue ave drive dr lane ln crescent cres court ct boulevard blvd place way circle terrace trail row close'.split(
    ' ',
  ),
);

/** A Canadian postal code at a token (`G0Z 9X4`): the token after, or null. */
function postalEnd(seq: Sequence, i: number): number | null {
  for (let k = 0; k < 6; k += 1) {
    const at = i + k;
    if (seq.size(at) !== 1 || (seq.shape(at) === 'number') !== (k % 2 === 1)) return null;
    const gap = k === 0 ? '' : seq.gap(at);
    if (!(k === 3 ? /^[ \u00a0-]?$/ : /^$/).test(gap)) return null;
  }
  return seq.glued(i + 6) || /^[dfioquwz]$/.test(seq.word(i)) ? null : i + 6;
}

/** The token after the street that follows a civic number, or null: `14 bis, rue des Tisserands`, `12 Elm Street`. */
function streetEnd(seq: Sequence, i: number): number | null {
  if (seq.shape(i) !== 'number' || seq.size(i) > 5) return null;
  let at = i + 1;
  if (seq.is(at, bis) && seq.gapIs(at, maybeSpace)) at += 1;
  if (!seq.gapIs(at, maybeComma)) return null;
  if (seq.is(at, streets) || (seq.shape(at) === 'number' && seq.is(at + 2, streets))) {
    at += 1;
    while (
      at < i + 10 &&
      /^[ \u00a0\-'’.]{1,2}$/.test(seq.gap(at)) &&
      (seq.isCapital(at) ||
        seq.is(at, nameParticles) ||
        /^(?:aux|à|l|saint|d|e|re|er|sur)$/.test(seq.word(at)) ||
        seq.gap(at) === '-')
    )
      at += 1;
    return at;
  }
  for (let k = at; k < at + 4 && seq.isCapital(k); k += 1)
    if (k > at && suffixes.has(seq.word(k))) return k + 1;
  return null;
}

/** From the end of the street to the postal code or the town that follows it at once. */
function townEnd(seq: Sequence, from: number): number {
  let end = from;
  for (let at = from; at < from + 14 && at < seq.length; at += 1) {
    if (!/^[ \u00a0\-'’]{0,2}[,(]?[ \u00a0).]{0,3}$/.test(seq.gap(at))) break;
    const code = postalEnd(seq, at);
    if (code) return code;
    const word = seq.word(at);
    const numeric = seq.shape(at) === 'number';
    const french = numeric && word.length === 5;
    const unit = /^(?:app|apt|unit|appartement|bureau|no)$/.test(word) || numeric;
    if (french || (seq.isCapital(at) && seq.opens(at) !== 'sentence')) end = at + 1;
    else if (
      !unit &&
      seq.gap(at) !== '-' &&
      !seq.is(at, nameParticles) &&
      word.length !== 1 &&
      word !== 'aux'
    )
      break;
  }
  return end;
}

/** Civic addresses and postal codes that place a family; those of a venue are left alone. */
export function readAddresses(seq: Sequence): Clue[] {
  const found: Clue[] = [];
  let next = 0;
  for (const i of seq.atNumbers) {
    if (i < next) continue;
    const street = streetEnd(seq, i);
    const after = street ? townEnd(seq, street) : postalEnd(seq, i);
    if (!after) continue;
    const lived = seq.sentenceHas(i, dwelling);
    const visited = seq.sentenceHas(i, venue);
    found.push({
      kind: 'address',
      at: i,
      start: seq.start(i),
      end: seq.end(after - 1),
      score: lived && !visited ? 0.9 : lived ? 0.6 : 0.3,
      students: [],
      needsPerson: true,
      reasons: [lived ? 'dwelling' : 'shape'],
    });
    next = after;
  }
  return found;
}
