import { kin } from './data/context-words.ts';
import { GapPattern } from './gap-pattern.ts';
import type { Name } from './person-name.ts';
import type { Sequence } from './sequence.ts';
import { WordSet, wordSet } from './vocabulary.ts';
import { isCommonWord, isGivenName } from './words.ts';

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

/** « la maman de Tommy Vadnais »: not the saints and kings that have fathers in books. */
const offspring = wordSet(
  'fils fille garcon enfants maman papa mamie papi belle-mere beau-pere tuteur tutrice nounou mom mum dad',
);
const family = wordSet('mere pere parents soeur frere famille');
const the = wordSet('la le les');
const small = wordSet('little big older younger twin baby');
const naming = wordSet('appelle nomme prenomme named called');
const son = wordSet('son');
const owners = wordSet('his her their your my');
const whose = wordSet('her his their sa ses leur leurs');
const emergency = wordSet('urgence emergency contact');
const ofEmergency = wordSet('contact emergency d urgence');
const of = wordSet('de d of');
const s = wordSet('s');

const told = new GapPattern(/^[ \u00a0\u202f]?[,(:]?[ \u00a0\u202f(]{0,2}$/);
const anyComma = new GapPattern(/,/);
const stop = new GapPattern(/[,;.!?\n]/);
const apostrophe = new GapPattern(/^['’]$/);
const opened = new GapPattern(/^[ \u00a0]?[,(][ \u00a0]?$/);
const inside = new GapPattern(/^[ \u00a0'’-]$/);

/** Any word that may tie a name to somebody. */
export const ties = new WordSet(
  [relatives, companions, naming, son, emergency].flatMap((words) => [...words]),
);

/** A tie said just before: « sa mère, Sandra », « la sœur de Noha, Camille », `emergency contact: Hector`. */
export function tiedBefore(seq: Sequence, { first }: Name): boolean {
  const before = first - 1;
  if (!seq.gapIs(first, told)) return false;
  if (seq.is(before, relatives)) return true;
  if (seq.is(before, naming) && seq.sentenceHas(first, relatives)) return true;
  if (seq.is(before, son) && seq.is(first - 2, owners)) return true;
  if (isChildOf(seq, first)) return true;
  if (seq.is(before, emergency) && seq.is(first - 2, ofEmergency)) return true;
  if (!seq.gapIs(first, anyComma)) return false;
  for (let k = first - 2; k >= first - 5 && k > 0; k -= 1) {
    if (seq.gapIs(k + 1, stop)) return false;
    if (seq.is(k, of) && (seq.is(k - 1, relatives) || seq.is(k - 1, companions))) return true;
    if (seq.is(k, s) && seq.gapIs(k, apostrophe) && seq.is(k + 1, relatives)) return true;
  }
  return false;
}

/** « fils de Sandrine Berger », « la fille de Mme Gendron »: the parent is told by the child. */
export const isChildOf = (seq: Sequence, at: number): boolean =>
  seq.is(at - 1, of) && seq.is(at - 2, offspring);

/** A tie said just after: « Johanne Pelletier, mère d'Alexandra », `Sandra (his mom)`. */
export function tiedAfter(seq: Sequence, { after }: Name): boolean {
  if (!seq.gapIs(after, opened)) return false;
  for (let k = after; k < after + 3; k += 1) {
    if (k > after && !seq.gapIs(k, inside)) return false;
    if (seq.is(k, relatives)) return true;
  }
  return false;
}

/** `Gavin’s mom`, « la mère de Kevin »: a child by its relative. A full name behind `de` is as often an author's. */
export function hasRelative(seq: Sequence, { first, after, parts }: Name): boolean {
  const given = isGivenName(seq.word(first));
  if (seq.is(first - 1, of))
    return given && parts === 1 && seq.is(first - 2, family) && seq.is(first - 3, the);
  if (!given && isCommonWord(seq.word(first))) return false;
  if (!seq.is(after, s) || !seq.gapIs(after, apostrophe)) return false;
  return seq.is(after + 1, relatives) || (seq.is(after + 1, small) && seq.is(after + 2, relatives));
}

/** `her son`, « sa fille » in the sentence of a name. */
export function hisChild(seq: Sequence, { first }: Name): boolean {
  const { first: from, after } = seq.bounds(seq.sentence(first));
  for (let k = from + 1; k < Math.min(after, from + 60); k += 1)
    if (seq.is(k, children) && seq.is(k - 1, whose)) return true;
  return false;
}
