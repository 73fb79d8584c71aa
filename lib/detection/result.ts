import { resultLexicon } from './data/result.ts';
import { schoolWork } from './data/school-work.ts';
import { GapPattern } from './gap-pattern.ts';
import { Lexicon } from './lexicon.ts';
import { type Remark, remarksOf } from './remark.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';
import { isCommonWord } from './words.ts';

const lexicon = new Lexicon(resultLexicon);

/** Words that make a number a rule, a share of the term or the mark of the group. */
const general = wordSet(
  `moyenne groupe classe bareme compte comptent vaut valent ponderation seuil worth average weight weighted weighs
  counts rabais remise off discount batterie battery volume humidite sondage vote population juice jus pente passage
  minimum fraction fractions perd perdent loses lose retard late penalite penalty chance chances taux rate progress pourcentage`,
);
const scales = wordSet('4 5 6 8 10 12 15 16 18 20 25 30 35 40 45 50 60 75 80 100');
const gained = wordSet(
  'obtenu eu recu obtient got received earned cote note grade mark given scored',
);

/** A number behind them counts pages, days or places. */
const counted = wordSet(
  `page pages p diapo diapos slide jour jours etape partie episode photo question questions version vol tome groupe
  classe rang exercice no numero chapitre niveau local salle ligne semaine manche match joueurs eleves part step day
  days week level chapter le du au on lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday
  thursday friday saturday sunday jusqu demi`,
);
const subjects = wordSet(schoolWork);
const into = wordSet('en in on à au aux dans for pour');
const scaleWords = wordSet('sur on out');
const of = wordSet('of');

const slash = new GapPattern(/^[ \u00a0\u202f]?\/[ \u00a0\u202f]?$/);
const slashFirst = new GapPattern(/^\//);
const inNumber = new GapPattern(/^[/.,]$/);
const decimalSign = new GapPattern(/^[.,]$/);
const entrySign = new GapPattern(/[:–—(\t|]/);
const sentenceEnd = new GapPattern(/[.!?\n]/);
const spaceOrSign = new GapPattern(/^[+\-−–]?[ \u00a0]$/);
const clauseEnd = new GapPattern(/[,:;.!?()\n]/);

/** The token after a mark that begins at a number (`12/20`, `17,5/20`, `45 sur 100`); null when none does. */
function scaleEnd(seq: Sequence, i: number, after: number): number | null {
  const fits = (at: number) =>
    seq.shape(at) === 'number' && seq.is(at, scales) && Number(seq.word(i)) <= Number(seq.word(at));
  if (seq.gapIs(after, slash)) {
    if (seq.is(i - 1, counted) && seq.spaced(i) && Number(seq.word(after)) < 32) return null;
    // 3/4 is a fraction, « Léa : 3/4 » a mark.
    if (Number(seq.word(after)) < 10 && !seq.gapIs(i, entrySign) && !isGained(seq, i)) return null;
    return fits(after) && !seq.gapIs(after + 1, slashFirst) ? after + 1 : null;
  }
  if (!seq.is(after, scaleWords) || !seq.spaced(after)) return null;
  const at = seq.is(after + 1, of) ? after + 2 : after + 1;
  return fits(at) && (Number(seq.word(at)) > 9 || isGained(seq, i)) ? at + 1 : null;
}

/** A mark at a number, with its scale or its percent sign. */
function markAt(seq: Sequence, i: number): Remark | null {
  if (seq.shape(i) !== 'number' || seq.size(i) > 3 || seq.gapIs(i, inNumber)) return null;
  const decimal = seq.shape(i + 1) === 'number' && seq.gapIs(i + 1, decimalSign);
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

/** « en maths », `on her spelling test` from a token on. */
function inSubject(seq: Sequence, at: number): boolean {
  if (!seq.is(at, into) || !seq.gapIs(at, spaceOrSign)) return false;
  for (let k = at + 1; k < at + 4 && !seq.gapIs(k, clauseEnd); k += 1)
    if (seq.is(k, subjects)) return true;
  return false;
}

/** « a eu », `scored a` just before. */
const isGained = (seq: Sequence, i: number): boolean =>
  seq.is(i - 1, gained) || seq.is(i - 2, gained);

const moved = new Set(
  'passe passee passait monte montee remonte baisse descendu descendue descend went improved dropped raised moved up down from rose'.split(
    ' ',
  ),
);

/** « passe de C à B+ », `up from a D`. */
function isMoved(seq: Sequence, i: number): boolean {
  if (!/^(?:de|à|from|to|a|an|un|une)$/.test(seq.word(i - 1))) return false;
  for (let k = i - 2; k >= i - 6 && k >= 0 && !/[,;.!?\n]/.test(seq.gap(k + 1)); k -= 1)
    if (moved.has(seq.word(k))) return true;
  return false;
}

const letterPlaces = new Set(
  'local salle groupe equipe porte vitamine plan bloc option choix reponse niveau team room'.split(
    ' ',
  ),
);

/** What was typed behind a token; the end of the draft reads as the end of a line. */
const behind = (seq: Sequence, i: number): string =>
  i + 1 < seq.length ? seq.gap(i + 1) : `${seq.text.slice(seq.end(i))}\n`;

/** « Rose : B+ », at the end of its line or before a comma. */
const isEntry = (seq: Sequence, i: number): boolean =>
  /^[ \u00a0]?[:–—][ \u00a0]?$/.test(seq.gap(i)) &&
  seq.isCapital(i - 1) &&
  !letterPlaces.has(seq.word(i - 1)) &&
  /^[+\-−–]?[ \u00a0]?(?:[,;)]|[.!]*[ \u00a0]*\n)/.test(behind(seq, i));

/** A letter grade behind a word of marks: `a eu un B+`, `got a D`. */
function letterAt(seq: Sequence, i: number): Remark | null {
  if (seq.shape(i) !== 'capital' || seq.size(i) > 1 || !/^[a-f]$/.test(seq.word(i))) return null;
  const told = seq.spaced(i) && (isGained(seq, i) || isMoved(seq, i));
  if (!told && !isEntry(seq, i) && !(inSubject(seq, i + 1) && !seq.is(i - 1, counted))) return null;
  const end = seq.end(i);
  const sign = /^[+\-−–]?(?![\p{L}\d'’])/u.exec(seq.text.slice(end, end + 2));
  return sign && { kind: 'result', at: i, start: seq.start(i), end: end + sign[0].length };
}

const marking = wordSet(
  'moyennes averages notes resultats controle dictee examen interro interrogation evaluation marks grades scores quiz test',
);
const owners = new Set('sa ta votre his her your s'.split(' '));

/** « sa moyenne », `her average`, « la moyenne de Rose », « a une moyenne »: not the group's. */
function isOwn(seq: Sequence, k: number): boolean {
  const before = seq.word(k - 1);
  if (owners.has(before)) return true;
  if (
    /^(?:une|an|a)$/.test(before) &&
    /^(?:a|has|avec|with|obtient|eu|obtenu|got|had)$/.test(seq.word(k - 2))
  )
    return !/^(?:groupe|classe|class|group)$/.test(seq.word(k - 3));
  return /^(?:de|d|for|of)$/.test(seq.word(k + 1)) && seq.isCapital(k + 2);
}

const beforeAverage = wordSet('de d à a est is at of now to');
const averages = wordSet('moyenne average note mark grade score');

/** A bare number said to be somebody's average: « sa moyenne est de 11,3 ». */
function averageAt(seq: Sequence, i: number): Remark | null {
  if (seq.shape(i) !== 'number' || seq.size(i) > 2 || !seq.is(i - 1, beforeAverage)) return null;
  const decimal = seq.shape(i + 1) === 'number' && seq.gapIs(i + 1, decimalSign);
  if (!decimal && !/^[.,;)\n]/.test(`${seq.gap(i + 1)}.`)) return null;
  for (let k = i - 1; k > 0 && k >= i - 14 && !seq.gapIs(k + 1, sentenceEnd); k -= 1)
    if (seq.is(k, averages) && isOwn(seq, k))
      return {
        kind: 'result',
        at: i,
        start: seq.start(i),
        end: seq.end(decimal ? i + 1 : i),
      };
  return null;
}

const de = wordSet('de');

/** « 85 % de moyenne », unless it is the group's. */
const ownAverage = (seq: Sequence, i: number): boolean => {
  const at = seq.shape(i + 1) === 'number' ? i + 2 : i + 1;
  if (!seq.is(at, de) || !seq.is(at + 1, averages)) return false;
  if (seq.word(at + 1) !== 'moyenne') return false;
  return ![1, 2, 3, 4].some((step) =>
    /^(?:groupe|classe|ensemble|ecole)$/.test(seq.word(i - step)),
  );
};

const clauseEnds = /^[ \u00a0]?[.!;,)\n]/;
const afterEntry = new GapPattern(/^[ \u00a0]?[:–—\t][ \u00a0]?$/);

const given = wordSet('obtenu obtient obtenait scored eu got');
const having = wordSet('a has had un an de');

/** « a eu 18 en histoire », « a obtenu 92. », `has a 62 in science`, « Rosalie, 62 en maths ». */
function isTold(seq: Sequence, i: number, after: number): boolean {
  if (!seq.spaced(i) || seq.is(i - 1, counted)) return false;
  const told = seq.is(i - 1, given) || isGained(seq, i);
  if (inSubject(seq, after)) return told || Number(seq.word(i)) > 19 || seq.is(i - 1, having);
  return seq.is(i - 1, given) && Number(seq.word(i)) > 9 && clauseEnds.test(behind(seq, after - 1));
}

/** « lecture 78, écriture 82 »: a subject and its mark, as another stands in the sentence. */
function inSubjects(seq: Sequence, i: number, after: number): boolean {
  if (!seq.spaced(i) || !seq.is(i - 1, subjects) || !clauseEnds.test(behind(seq, after - 1)))
    return false;
  const { first, after: end } = seq.bounds(seq.sentence(i));
  for (let k = Math.max(first + 1, i - 12); k < Math.min(end, i + 12); k += 1)
    if (k !== i && seq.shape(k) === 'number' && seq.is(k - 1, subjects) && seq.spaced(k))
      return true;
  return false;
}

/** « 16 de moyenne », « Reine : 15,5 » at the end of its line; a whole number only where the draft speaks of marks. */
function bareAt(seq: Sequence, i: number): Remark | null {
  if (seq.shape(i) !== 'number' || seq.size(i) > 3 || Number(seq.word(i)) > 100) return null;
  const decimal =
    seq.shape(i + 1) === 'number' && seq.gapIs(i + 1, decimalSign) && seq.size(i + 1) < 3;
  const last = decimal ? i + 1 : i;
  const remark: Remark = { kind: 'result', at: i, start: seq.start(i), end: seq.end(last) };
  if (ownAverage(seq, i)) return { ...remark, end: seq.end(last + 2) };
  if (isTold(seq, i, last + 1) || inSubjects(seq, i, last + 1)) return remark;
  if (!seq.isCapital(i - 1)) return null;
  // « Moyennes : Lucie 13,2; Gabin 9,8 »: without a sign only where marks are told, behind a name.
  const plain =
    (decimal || Number(seq.word(i)) > 2) &&
    seq.spaced(i) &&
    seq.has(marking) &&
    !isCommonWord(seq.word(i - 1));
  if (!plain && !seq.gapIs(i, afterEntry)) return null;
  if (!/^[ \u00a0]?(?:[;,]|[.!]*[ \u00a0]*\n)/.test(behind(seq, last))) return null;
  return (decimal && Number(seq.word(i)) <= 20) || seq.has(marking) ? remark : null;
}

/** A word of rules or of the group in the same clause, and no « a obtenu » just before. */
function isGeneral(seq: Sequence, i: number): boolean {
  if (seq.is(i - 1, gained) || ownAverage(seq, i)) return false;
  for (let k = i - 1; k >= i - 6 && k >= 0 && !seq.gapIs(k + 1, clauseEnd); k -= 1)
    if (seq.is(k, general)) return !isOwn(seq, k);
  for (let k = i + 1; k < i + 5 && !seq.gapIs(k, clauseEnd); k += 1)
    if (seq.is(k, general)) return true;
  return false;
}

/** Marks, grades, passes and failures in a draft (directive 004, 5.5.2). */
export function readResults(seq: Sequence): Remark[] {
  const found = remarksOf('result', lexicon, seq);
  for (let i = 0; i < seq.length; i += 1) {
    if (seq.size(i) > 3) continue;
    const mark = markAt(seq, i) ?? letterAt(seq, i) ?? averageAt(seq, i) ?? bareAt(seq, i);
    if (mark && !isGeneral(seq, i)) found.push(mark);
  }
  return found;
}
