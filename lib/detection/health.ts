import { healthLexicon } from './data/health.ts';
import { Lexicon } from './lexicon.ts';
import { type Remark, remarksOf } from './remark.ts';
import type { Sequence } from './sequence.ts';

const lexicon = new Lexicon(healthLexicon);
const works = new Set(
  `expose presentation kiosque recherche documentaire film livre conference atelier affiche campagne projet video balado
  article exposes recherches project report poster book workshop fundraiser presentations speech essay podcast`.split(
    /\s+/,
  ),
);

/** « leur exposé sur le diabète »: a subject of study, eight words back at most. */
function isSubject(seq: Sequence, at: number): boolean {
  for (let k = at - 1; k >= at - 8 && k > 0 && !seq.cut(k + 1); k -= 1)
    if (/^(?:sur|about|on)$/.test(seq.word(k)))
      return [1, 2, 3].some((step) => works.has(seq.word(k - step)));
  return false;
}

/** Health, diagnoses, special needs and support plans named in a draft (directive 004, 5.5.2). */
export const readHealth = (seq: Sequence): Remark[] =>
  remarksOf('health', lexicon, seq).filter(({ at }) => !isSubject(seq, at));
