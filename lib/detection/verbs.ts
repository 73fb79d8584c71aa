import { actions, mild, states } from './data/context-words.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';

const auxiliaries = wordSet('a avait aura ont avaient auront has had have');
const adverbs = wordSet(
  'pas deja encore bien tout toujours vraiment enfin aussi jamais never already just also not finally',
);
const determiners = wordSet(
  'un une le la les l des du de d son sa ses leur mon ma notre a an the its lieu cours',
);

const copulas = wordSet('est etait sera serait n is was will would');
const beside = wordSet(
  'est etait sera be been pas not encore toujours aussi very tres trop so still back bien un peu vraiment again already deja',
);
/** Said of persons only. */
const personal = wordSet(
  `absent absente malade present presente fatigue fatiguee content contente fier fiere inscrit inscrite elu elue nomme
  nommee ne nee capitaine delegue deleguee volontaire blesse blessee fache fachee triste heureux heureuse assis assise
  gene genee puni punie suivi suivie demandee demande attendue convoque convoquee responsable away sick ill excited proud
  happy sad upset sorry hurt injured allowed suspended allergic born playing reading singing working helping bringing
  waiting struggling failing`,
);
/** Said of seasons, virtues and rules (Patience is key, Summer is over). */
const impersonal = wordSet(
  'here over coming key all everything near almost important required needed fun better enough the at in on mere of à',
);

/** French endings of the future, of the imperfect and of the third person plural; `-ed` in English. */
const conjugated =
  /^(?!.*(?:ment|souvent|argent|parent|accent|vent|dent|speed)$).{2,}(?:era|ira|dra|vra|rra|ait|aient|ront|ent|ed)$/;

/** Such a word ends on one of these letters: told before the pattern is asked. */
const [a, d, t] = [97, 100, 116];

function isConjugated(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return (last === t || last === a || last === d) && conjugated.test(word);
}

/** `a trouvé`, `has read`: somebody did it, unless it is what a season does too (a passé, has begun). */
function didSomething(seq: Sequence, at: number): boolean {
  let k = at + 1;
  while (k < at + 3 && seq.is(k, adverbs)) k += 1;
  if (seq.shape(k) !== 'lower' || !seq.spaced(k)) return false;
  return !seq.is(k, determiners) && !seq.is(k, mild);
}

/** « est absente », `will be away`, « n’est pas malade »: strong when only persons are; « est une fleur » says nothing. */
function isSaidOf(seq: Sequence, at: number): 'strong' | 'weak' | null {
  let k = at + 1;
  while (k < at + 5 && seq.is(k, beside)) k += 1;
  if (seq.shape(k) !== 'lower') return null;
  if (seq.is(k, personal)) return 'strong';
  return seq.is(k, determiners) || seq.is(k, impersonal) ? null : 'weak';
}

/** What the word at a token says of the name before it: `strong` is done by persons only, `weak` by months and things too. */
export function verbAt(seq: Sequence, at: number): 'strong' | 'weak' | null {
  if (!seq.spaced(at) || seq.shape(at) !== 'lower') return null;
  if (seq.is(at, auxiliaries) && didSomething(seq, at)) return 'strong';
  if (seq.is(at, copulas)) return isSaidOf(seq, at);
  if (seq.is(at, mild)) return 'weak';
  const acts = seq.is(at, actions);
  if (seq.is(at, states)) return acts ? 'weak' : null;
  return acts || isConjugated(seq.word(at)) ? 'strong' : null;
}
