import {
  actions,
  articles,
  calendarBefore,
  companions,
  conjunctions,
  continuations,
  greetings,
  kin,
  links,
  ours,
  personBefore,
  pronouns,
  secondPerson,
  states,
} from './data/context-words.ts';
import type { Mention } from './names.ts';
import type { Sequence } from './sequence.ts';
import { isPlace } from './words.ts';

/** A weight and the code of its reason. */
export type Evidence = readonly [weight: number, reason: string];

/** A name by one part only. */
export const alone = (mention: Mention) =>
  mention.form === 'first' || mention.form === 'nickname' || mention.form === 'last';

/** What the words themselves promise, before their neighbours are read. */
export function baseScore(mention: Mention, seq: Sequence): Evidence {
  const { form, words, typo } = mention;
  const shape = seq.shape(mention.first);
  const short = mention.end - mention.start;
  if (form === 'handle') return [1, 'handle'];
  if (form === 'full' || form === 'inverted') {
    if (shape === 'lower' && words !== 'name') return [0.45, 'lower-case'];
    return typo ? [0.9, 'typo'] : [1, 'full-name'];
  }
  if (form === 'initial') return typo ? [0.8, 'typo'] : [0.95, 'initial'];
  if (form === 'initials')
    return seq.text.slice(mention.start, mention.end).includes('.')
      ? [0.7, 'initials']
      : [0.2, 'initials'];
  const last = form === 'last' ? 0.15 : 0;
  if (shape === 'lower') {
    if (words === 'name') return [(short > 3 ? 0.65 : 0.5) - last * 1.5, 'lower-case'];
    return [(words === 'rare-word' ? 0.3 : 0.05) - last, 'lower-case'];
  }
  if (typo) return [(seq.shouts(mention.first) ? 0.45 : 0.6) - last, 'typo'];
  const start = seq.shouts(mention.first) ? 'shout' : (seq.opens(mention.first) ?? 'middle');
  const table = {
    name: { middle: 0.9, weak: 0.9, sentence: 0.85, shout: 0.85 },
    'rare-word': { middle: 0.8, weak: 0.7, sentence: 0.55, shout: 0.45 },
    word: { middle: 0.65, weak: 0.55, sentence: 0.35, shout: 0.35 },
    calendar: { middle: 0.4, weak: 0.35, sentence: 0.3, shout: 0.3 },
  }[words];
  // JC, MP: capitals throughout are explained by no place in the sentence, nor do they prove a name.
  if (
    shape === 'upper' &&
    seq.word(mention.first).length < 4 &&
    words === 'word' &&
    start !== 'shout'
  )
    return [0.45, 'ordinary-word'];
  const partial = mention.partial ? 0.1 : 0;
  return [table[start] - last - partial, words === 'name' ? 'name' : 'ordinary-word'];
}

/** What the neighbours add for a name that is also a word, or that lacks its capital. */
export function support(mention: Mention, seq: Sequence, remarks: ReadonlySet<number>): Evidence[] {
  const found: Evidence[] = [];
  const { first, after, words, form } = mention;
  if (form === 'handle' || (seq.shape(first) === 'lower' && words !== 'name')) return found;
  const undotted = form === 'initials';
  const before = first - 1;
  if (remarks.has(after) || remarks.has(after + 1) || remarks.has(after + 2))
    found.push([0.4, 'remark']);
  const close =
    seq.opens(first) !== 'sentence' && /^[\s\u00a0\u202f'’,:!]{1,3}$/.test(seq.gap(first));
  if (close) {
    const steps = links.has(seq.word(before)) ? before - 1 : before;
    const word = seq.word(steps);
    if (kin.has(word) || personBefore.has(word)) {
      // « la fête de Noël » is a feast, « Bonne fête Noël » a pupil.
      const sure = steps === before || word !== 'fete' || words !== 'calendar';
      if (sure) found.push([0.35, 'person-word']);
    }
    if (ours.has(seq.word(before)) && words !== 'calendar') found.push([0.2, 'person-word']);
    if (seq.word(before) === 'est' && seq.word(after) === 'qui') found.push([0.35, 'person-word']);
    if (greetings.has(seq.word(before))) found.push([0.1, 'greeting']);
  }
  if (undotted) return found;
  const next = seq.word(after);
  const gap = seq.gap(after);
  if (/^['’]$/.test(gap) && next === 's')
    found.push([words === 'calendar' ? 0.1 : 0.3, 'possessive']);
  else if (seq.spaced(after) && seq.shape(after) === 'lower' && actions.has(next)) {
    const weak = states.has(next);
    if (words === 'calendar') found.push([weak ? 0.05 : 0.3, 'verb']);
    else found.push([weak ? 0.2 : 0.3, 'verb']);
    if (seq.sentenceHas(first, pronouns)) found.push([0.2, 'pronoun']);
  } else if (/^[\s\u00a0]?[,!]/.test(gap) && addresses(seq, after)) found.push([0.3, 'address']);
  if (/[:–—-]/.test(gap) && seq.shape(after) === 'number' && words !== 'calendar')
    found.push([0.3, 'entry']);
  return found;
}

/** The next words speak to somebody: `Will, will you present`. */
function addresses(seq: Sequence, after: number): boolean {
  for (let i = after; i < after + 4; i += 1) if (secondPerson.has(seq.word(i))) return true;
  return false;
}

/** What the neighbours take away from a name that is also a word. */
export function doubt(mention: Mention, seq: Sequence): Evidence[] {
  const found: Evidence[] = [];
  const { first, after, words, form } = mention;
  const before = seq.word(first - 1);
  if (!alone(mention)) return found;
  if (seq.opens(first) === 'sentence' || seq.shouts(first)) {
    const listed =
      /^, ?$/.test(seq.gap(after)) && seq.shape(after) === 'lower' && !addresses(seq, after);
    const paired =
      conjunctions.has(seq.word(after)) &&
      seq.shape(after + 1) === 'lower' &&
      !companions.has(seq.word(after + 1));
    const goesOn =
      words !== 'name' &&
      (listed || (seq.spaced(after) && (paired || continuations.has(seq.word(after)))));
    if (goesOn) found.push([-0.25, 'ordinary-word']);
    return found;
  }
  if (words === 'calendar' && seq.spaced(first) && calendarBefore.has(before))
    found.push([-0.4, 'calendar']);
  if (
    isPlace(seq.word(first)) &&
    form === 'first' &&
    /^(?:à|a|en|in|to|at|from|sur|vers)$/.test(before) &&
    !thanked(seq, first)
  )
    found.push([-0.5, 'place']);
  if (words === 'name') return found;
  const determined = articles.has(before) && /^[\s\u00a0\u202f'’]$/.test(seq.gap(first));
  if (determined && !(form === 'last' && kin.has(before))) found.push([-0.4, 'article']);
  if (before === 'en' && seq.spaced(first)) found.push([-0.3, 'article']);
  if (seq.shape(first - 1) === 'number' && seq.spaced(first)) found.push([-0.5, 'number']);
  if (seq.quoted(first)) found.push([-0.4, 'quoted']);
  return found;
}

/** `bravo à Florence` greets a pupil, not the town. */
function thanked(seq: Sequence, first: number): boolean {
  return personBefore.has(seq.word(first - 2));
}
