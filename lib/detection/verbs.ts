import { actions, mild, states } from './data/context-words.ts';
import type { Sequence } from './sequence.ts';

const auxiliaries = new Set('a avait aura ont avaient auront has had have'.split(' '));
const adverbs = new Set(
  'pas deja encore bien tout toujours vraiment enfin aussi jamais never already just also not finally'.split(
    ' ',
  ),
);
const determiners = new Set(
  'un une le la les l des du de d son sa ses leur mon ma notre a an the its lieu cours'.split(' '),
);

const copulas = new Set('est etait sera serait n is was will would'.split(' '));
const beside = new Set(
  'est etait sera be been pas not encore toujours aussi very tres trop so still back bien un peu vraiment again already deja'.split(
    ' ',
  ),
);
/** Said of persons only. */
const personal = new Set(
  `absent absente malade present presente fatigue fatiguee content contente fier fiere inscrit inscrite elu elue nomme
  nommee ne nee capitaine delegue deleguee volontaire blesse blessee fache fachee triste heureux heureuse assis assise
  gene genee puni punie suivi suivie demandee demande attendue convoque convoquee responsable away sick ill excited proud
  happy sad upset sorry hurt injured allowed suspended allergic born playing reading singing working helping bringing
  waiting struggling failing`.split(/\s+/),
);
/** Said of seasons, virtues and rules (Patience is key, Summer is over). */
const impersonal = new Set(
  'here over coming key all everything near almost important required needed fun better enough the at in on mere of à'.split(
    ' ',
  ),
);

/** French endings of the future, of the imperfect and of the third person plural; `-ed` in English. */
const conjugated =
  /^(?!.*(?:ment|souvent|argent|parent|accent|vent|dent|speed)$).{2,}(?:era|ira|dra|vra|rra|ait|aient|ront|ent|ed)$/;

/** `a trouvé`, `has read`: somebody did it, unless it is what a season does too (a passé, has begun). */
function didSomething(seq: Sequence, at: number): boolean {
  let k = at + 1;
  while (adverbs.has(seq.word(k)) && k < at + 3) k += 1;
  if (seq.shape(k) !== 'lower' || !seq.spaced(k)) return false;
  return !determiners.has(seq.word(k)) && !mild.has(seq.word(k));
}

/** « est absente », `will be away`, « n’est pas malade »: strong when only persons are; « est une fleur » says nothing. */
function isSaidOf(seq: Sequence, at: number): 'strong' | 'weak' | null {
  let k = at + 1;
  while (beside.has(seq.word(k)) && k < at + 5) k += 1;
  if (seq.shape(k) !== 'lower') return null;
  if (personal.has(seq.word(k))) return 'strong';
  return determiners.has(seq.word(k)) || impersonal.has(seq.word(k)) ? null : 'weak';
}

/** What the word at a token says of the name before it: `strong` is done by persons only, `weak` by months and things too. */
export function verbAt(seq: Sequence, at: number): 'strong' | 'weak' | null {
  if (!seq.spaced(at) || seq.shape(at) !== 'lower') return null;
  const word = seq.word(at);
  if (auxiliaries.has(word) && didSomething(seq, at)) return 'strong';
  if (copulas.has(word)) return isSaidOf(seq, at);
  if (states.has(word) || mild.has(word))
    return actions.has(word) || mild.has(word) ? 'weak' : null;
  return actions.has(word) || conjugated.test(word) ? 'strong' : null;
}
