import { healthLexicon } from './data/health.ts';
import { Lexicon } from './lexicon.ts';
import { type Remark, remarksOf } from './remark.ts';
import type { Sequence } from './sequence.ts';

const lexicon = new Lexicon(healthLexicon);

/** Health, diagnoses, special needs and support plans named in a draft (directive 004, 5.5.2). */
export const readHealth = (seq: Sequence): Remark[] => remarksOf('health', lexicon, seq);
