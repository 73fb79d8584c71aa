import { ailmentLexicon } from './data/ailments.ts';
import { careLexicon } from './data/care.ts';
import { healthLexicon } from './data/health.ts';
import { Lexicon } from './lexicon.ts';
import { type Remark, remarksOf } from './remark.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';

const lexicon = new Lexicon([...healthLexicon, ...ailmentLexicon, ...careLexicon]);
const works = wordSet(
  `expose presentation kiosque recherche documentaire film livre conference atelier affiche campagne projet video balado
  article exposes recherches project report poster book workshop fundraiser presentations speech essay podcast`,
);
const about = wordSet('sur about on');

/** « leur exposé sur le diabète »: a subject of study, eight words back at most. */
function isSubject(seq: Sequence, at: number): boolean {
  for (let k = at - 1; k >= at - 8 && k > 0 && !seq.cut(k + 1); k -= 1)
    if (seq.is(k, about)) return [1, 2, 3].some((step) => seq.is(k - step, works));
  return false;
}

/** Health, diagnoses, special needs and support plans named in a draft (directive 004, 5.5.2). */
export const readHealth = (seq: Sequence): Remark[] =>
  remarksOf('health', lexicon, seq).filter(({ at }) => !isSubject(seq, at));
