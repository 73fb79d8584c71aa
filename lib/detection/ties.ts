import { kin } from './data/context-words.ts';
import type { Name } from './person-name.ts';
import type { Sequence } from './sequence.ts';
import { WordSet, wordSet } from './vocabulary.ts';

/** Words for a child. */
export const children = wordSet(
  'fils fille enfant enfants garcon son daughter child children boy girl kid kids',
);
/** Others who are named by whose they are. */
const companions = wordSet('parents ami amie copain copine friend voisin voisine');
/** Words for one relative. */
export const relatives = new WordSet(
  [...kin].filter((word) => !/^(?:famille|family|parents|jumeaux|jumelles|twins|son)$/.test(word)),
);

/** A tie said just before: « sa mère, Sandra », « la sœur de Noha, Camille », `emergency contact: Hector`. */
export function tiedBefore(seq: Sequence, { first }: Name): boolean {
  const before = seq.word(first - 1);
  const gap = seq.gap(first);
  if (!/^[ \u00a0\u202f]?[,(:]?[ \u00a0\u202f(]{0,2}$/.test(gap) || gap.includes('\n'))
    return false;
  if (relatives.has(before)) return true;
  if (/^(?:appelle|nomme|prenomme|named|called)$/.test(before) && seq.sentenceHas(first, relatives))
    return true;
  if (before === 'son' && /^(?:his|her|their|your|my)$/.test(seq.word(first - 2))) return true;
  if (
    /^(?:urgence|emergency|contact)$/.test(before) &&
    /^(?:contact|emergency|d|urgence)$/.test(seq.word(first - 2))
  )
    return true;
  if (!gap.includes(',')) return false;
  for (let k = first - 2; k >= first - 5 && k > 0; k -= 1) {
    if (/[,;.!?\n]/.test(seq.gap(k + 1))) return false;
    const tie = seq.word(k - 1);
    if (/^(?:de|d|of)$/.test(seq.word(k)) && (relatives.has(tie) || companions.has(tie)))
      return true;
    if (/^['’]$/.test(seq.gap(k)) && seq.word(k) === 's' && relatives.has(seq.word(k + 1)))
      return true;
  }
  return false;
}

/** A tie said just after: « Johanne Pelletier, mère d'Alexandra », `Sandra (his mom)`. */
export function tiedAfter(seq: Sequence, { after }: Name): boolean {
  if (!/^[ \u00a0]?[,(][ \u00a0]?$/.test(seq.gap(after))) return false;
  for (let k = after; k < after + 3; k += 1) {
    if (k > after && !/^[ \u00a0'’-]$/.test(seq.gap(k))) return false;
    if (relatives.has(seq.word(k))) return true;
  }
  return false;
}

/** `her son`, « sa fille » in the sentence of a name. */
export function hisChild(seq: Sequence, { first }: Name): boolean {
  const { first: from, after } = seq.bounds(seq.sentence(first));
  for (let k = from + 1; k < Math.min(after, from + 60); k += 1)
    if (children.has(seq.word(k)) && /^(?:her|his|their|sa|ses|leur|leurs)$/.test(seq.word(k - 1)))
      return true;
  return false;
}
