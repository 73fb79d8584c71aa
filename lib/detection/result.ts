import { resultLexicon } from './data/result.ts';
import { Lexicon } from './lexicon.ts';
import { type Remark, remarksOf } from './remark.ts';
import type { Sequence } from './sequence.ts';

const lexicon = new Lexicon(resultLexicon);

/** Words that make a number a rule, a share of the term or the mark of the group. */
const general = new Set(
  `moyenne groupe classe bareme compte comptent vaut valent ponderation seuil worth average weight weighted weighs
  counts rabais remise off discount batterie battery volume humidite sondage vote population juice jus pente passage
  minimum perd perdent loses lose retard late penalite penalty chance chances taux rate progress pourcentage`.split(
    /\s+/,
  ),
);
const scales = new Set('4 5 6 8 10 12 15 16 18 20 25 30 35 40 45 50 60 75 80 100'.split(' '));
const gained = new Set(
  'obtenu eu recu obtient got received earned cote note grade mark given scored'.split(' '),
);

/** The token after a mark that begins at a number (`12/20`, `17,5/20`, `45 sur 100`); null when none does. */
function scaleEnd(seq: Sequence, i: number, after: number): number | null {
  const fits = (at: number) =>
    seq.shape(at) === 'number' &&
    scales.has(seq.word(at)) &&
    Number(seq.word(i)) <= Number(seq.word(at));
  if (/^[ \u00a0\u202f]?\/[ \u00a0\u202f]?$/.test(seq.gap(after)))
    return fits(after) && !seq.gap(after + 1).startsWith('/') ? after + 1 : null;
  if (!/^(?:sur|on|out)$/.test(seq.word(after)) || !seq.spaced(after)) return null;
  const at = seq.word(after + 1) === 'of' ? after + 2 : after + 1;
  return fits(at) && Number(seq.word(at)) > 9 ? at + 1 : null;
}

/** A mark at a number, with its scale or its percent sign. */
function markAt(seq: Sequence, i: number): Remark | null {
  if (seq.shape(i) !== 'number' || seq.word(i).length > 3 || /^[/.,]$/.test(seq.gap(i)))
    return null;
  const decimal = seq.shape(i + 1) === 'number' && /^[.,]$/.test(seq.gap(i + 1));
  const after = decimal ? i + 2 : i + 1;
  const scaled = scaleEnd(seq, i, after);
  if (scaled)
    return {
      kind: 'result',
      at: i,
      start: seq.start(i),
      end: seq.end(scaled - 1),
    };
  const end = seq.end(after - 1);
  const sign = /^[ \u00a0\u202f\u2009]?%/.exec(seq.text.slice(end, end + 3));
  if (!sign || Number(seq.word(i)) > 110) return null;
  return { kind: 'result', at: i, start: seq.start(i), end: end + sign[0].length };
}

/** A letter grade behind a word of marks: `a eu un B+`, `got a D`. */
function letterAt(seq: Sequence, i: number): Remark | null {
  if (seq.shape(i) !== 'capital' || !/^[a-f]$/.test(seq.word(i)) || !seq.spaced(i)) return null;
  if (!gained.has(seq.word(i - 1)) && !gained.has(seq.word(i - 2))) return null;
  const end = seq.end(i);
  const sign = /^[+\-−–]?(?![\p{L}\d'’])/u.exec(seq.text.slice(end, end + 2));
  return sign && { kind: 'result', at: i, start: seq.start(i), end: end + sign[0].length };
}

const owners = new Set('sa ta votre his her your s'.split(' '));

/** « sa moyenne », `her average`: not the group's. */
const isOwn = (seq: Sequence, k: number): boolean => owners.has(seq.word(k - 1));

/** A bare number said to be somebody's average: « sa moyenne est de 11,3 ». */
function averageAt(seq: Sequence, i: number): Remark | null {
  if (
    seq.shape(i) !== 'number' ||
    seq.word(i).length > 2 ||
    !/^(?:de|d|à|a|est|is|at|of|now)$/.test(seq.word(i - 1))
  )
    return null;
  const decimal = seq.shape(i + 1) === 'number' && /^[.,]$/.test(seq.gap(i + 1));
  if (!decimal && !/^[.,;)\n]/.test(`${seq.gap(i + 1)}.`)) return null;
  for (let k = i - 1; k > 0 && k >= i - 14 && !/[.!?\n]/.test(seq.gap(k + 1)); k -= 1)
    if (/^(?:moyenne|average|note)$/.test(seq.word(k)) && isOwn(seq, k))
      return {
        kind: 'result',
        at: i,
        start: seq.start(i),
        end: seq.end(decimal ? i + 1 : i),
      };
  return null;
}

/** A word of rules or of the group in the same clause, and no « a obtenu » just before. */
function isGeneral(seq: Sequence, i: number): boolean {
  if (gained.has(seq.word(i - 1))) return false;
  for (let k = i - 1; k >= i - 6 && k >= 0 && !/[,;:.!?()\n]/.test(seq.gap(k + 1)); k -= 1)
    if (general.has(seq.word(k))) return !isOwn(seq, k);
  for (let k = i + 1; k < i + 5 && !/[,;:.!?()\n]/.test(seq.gap(k)); k += 1)
    if (general.has(seq.word(k))) return true;
  return false;
}

/** Marks, grades, passes and failures in a draft (directive 004, 5.5.2). */
export function readResults(seq: Sequence): Remark[] {
  const found = remarksOf('result', lexicon, seq);
  for (let i = 0; i < seq.length; i += 1) {
    const mark = markAt(seq, i) ?? letterAt(seq, i) ?? averageAt(seq, i);
    if (mark && !isGeneral(seq, i)) found.push(mark);
  }
  return found;
}
