import { actLexicon } from './data/conduct.ts';
import { disciplineLexicon } from './data/discipline.ts';
import { habitLexicon } from './data/habits.ts';
import { mannerLexicon } from './data/manners.ts';
import { sanctionLexicon } from './data/sanctions.ts';
import { traitLexicon } from './data/traits.ts';
import { Lexicon } from './lexicon.ts';
import { type Remark, remarksOf } from './remark.ts';
import type { Sequence } from './sequence.ts';

const lexicon = new Lexicon([
  ...actLexicon,
  ...habitLexicon,
  ...sanctionLexicon,
  ...traitLexicon,
  ...mannerLexicon,
  ...disciplineLexicon,
]);

/** Behaviour, discipline and judgements in a draft (directive 004, 5.5.2). */
export const readConduct = (seq: Sequence): Remark[] => remarksOf('conduct', lexicon, seq);
