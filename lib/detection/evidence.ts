import { isCasual } from './casual.ts';
import {
  articles,
  askers,
  calendarBefore,
  companions,
  conjunctions,
  continuations,
  greetings,
  kin,
  links,
  ofOne,
  ours,
  personBefore,
  pronouns,
  secondPerson,
  vocatives,
} from './data/context-words.ts';
import type { Mention } from './names.ts';
import type { Sequence } from './sequence.ts';
import { verbAt } from './verbs.ts';
import { isPlace, wordClass } from './words.ts';

const polite = new Set(['please', 'svp', 'stp']);
const fileEndings = new Set(
  'pdf doc docx odt txt rtf ppt pptx odp key pages xls xlsx ods csv jpg jpeg png gif heic webp mp wav mov avi zip'.split(
    ' ',
  ),
);

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
    const casual = isCasual(seq) ? (words === 'calendar' ? 0.05 : 0.2) : 0;
    return [(words === 'rare-word' ? 0.3 : 0.05) + casual - last, 'lower-case'];
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
  const lower = seq.shape(first) === 'lower' && words !== 'name';
  if (form === 'handle') return found;
  if ((form === 'full' || form === 'inverted') && lower && inFileName(seq, after))
    found.push([0.4, 'file']);
  if (lower && !isCasual(seq) && form !== 'full') return found;
  const undotted = form === 'initials';
  const before = first - 1;
  if ([0, 1, 2, 3].some((step) => remarks.has(after + step))) found.push([0.4, 'remark']);
  const close =
    seq.opens(first) !== 'sentence' && /^[\s\u00a0\u202f'’,:!]{1,3}$/.test(seq.gap(first));
  if (close) {
    const steps = links.has(seq.word(before)) ? before - 1 : before;
    const word = seq.word(steps);
    if (kin.has(word) || personBefore.has(word)) {
      // « la fête de Noël » is a feast, « Bonne fête Noël » a pupil.
      const feast = word === 'fete' && words === 'calendar';
      const sure = steps === before || !feast || seq.word(before) === 'à';
      if (sure) found.push([0.35, 'person-word']);
    }
    if (ours.has(seq.word(before)) && words !== 'calendar') found.push([0.2, 'person-word']);
    if (seq.word(before) === 'est' && seq.word(after) === 'qui') found.push([0.35, 'person-word']);
    if (greetings.has(seq.word(before))) found.push([0.1, 'greeting']);
    if (askers.has(seq.word(before)) && seq.opens(before) === 'sentence') found.push([0.2, 'verb']);
  }
  if (undotted) return found;
  const next = seq.word(after);
  const gap = seq.gap(after);
  if (/^['’]$/.test(gap) && next === 's')
    found.push([words === 'calendar' ? 0.1 : 0.3, 'possessive']);
  if (/^(?:et|and)$/.test(next) && /^(?:ses|sa|son|her|his)$/.test(seq.word(after + 1)))
    found.push([0.3, 'person-word']);
  const verb = verbAt(seq, after);
  if (verb) {
    const weak = verb === 'weak';
    if (words === 'calendar') found.push([weak ? 0.05 : 0.3, 'verb']);
    else found.push([weak ? 0.2 : 0.3, 'verb']);
    if (seq.sentenceHas(first, pronouns)) found.push([0.2, 'pronoun']);
  } else if (seq.spaced(after) && seq.shape(after) === 'lower' && vocatives.has(next)) {
    found.push([0.3, 'address']);
  } else if (/^[\s\u00a0]?[,!:]/.test(gap) && addresses(seq, after)) found.push([0.3, 'address']);
  const entry = /[:–—-]/.test(gap) && seq.shape(after) === 'number';
  if (entry && (words !== 'calendar' || seq.size(after) > 6)) found.push([0.3, 'entry']);
  return found;
}

/** The words behind are glued on up to the ending of a file: `marine-cote_expose.docx`. */
function inFileName(seq: Sequence, after: number): boolean {
  for (let k = after; k < after + 6 && /^[-_.]?$/.test(seq.gap(k)); k += 1)
    if (seq.gap(k) === '.' && fileEndings.has(seq.word(k))) return true;
  return false;
}

/** The next words speak to somebody: `Will, will you present`. */
function addresses(seq: Sequence, after: number): boolean {
  for (let i = after; i < after + 4; i += 1)
    // « Patience, please: » asks everybody for some.
    if (
      secondPerson.has(seq.word(i)) &&
      !(polite.has(seq.word(i)) && i === after && seq.cut(i + 1))
    )
      return true;
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
      (listed ||
        (seq.spaced(after) &&
          (paired || (continuations.has(seq.word(after)) && !pairedName(seq, after)))));
    if (goesOn) found.push([-0.25, 'ordinary-word']);
    return found;
  }
  if (
    words === 'calendar' &&
    seq.spaced(first) &&
    calendarBefore.has(before) &&
    !tied(seq, first) &&
    !joined(seq, first)
  )
    found.push([-0.4, 'calendar']);
  if (
    isPlace(seq.word(first)) &&
    form === 'first' &&
    /^(?:à|a|en|in|to|at|from|sur|vers)$/.test(before) &&
    !thanked(seq, first)
  )
    found.push([-0.5, 'place']);
  if (words === 'calendar' && dated(seq, after)) found.push([-0.5, 'calendar']);
  if (words === 'name') return found;
  const determined = articles.has(before) && /^[\s\u00a0\u202f'’]$/.test(seq.gap(first));
  if (determined && !(form === 'last' && kin.has(before))) found.push([-0.4, 'article']);
  if (before === 'en' && seq.spaced(first)) found.push([-0.3, 'article']);
  if (seq.shape(first - 1) === 'number' && seq.spaced(first)) found.push([-0.5, 'number']);
  if (seq.quoted(first)) found.push([-0.4, 'quoted']);
  return found;
}

/** « la grand-mère de Noël », « Bonne fête à Mai »: somebody's, not a month's. */
function tied(seq: Sequence, first: number): boolean {
  const link = seq.word(first - 1);
  if (
    /^(?:et|and)$/.test(seq.word(first + 1)) &&
    /^(?:ses|sa|son|her|his)$/.test(seq.word(first + 2))
  )
    return true;
  // « Pour Mai, Angel et Jolie »: a list of pupils.
  if (
    /^(?:pour|for|à)$/.test(link) &&
    /^, ?$|^ $/.test(seq.gap(first + 1)) &&
    inNames(seq, first + 1)
  )
    return true;
  if (link === 'à') return seq.word(first - 2) === 'fete';
  return links.has(link) && (kin.has(seq.word(first - 2)) || ofOne.has(seq.word(first - 2)));
}

/** A capital right behind the comma or the conjunction. */
const inNames = (seq: Sequence, at: number): boolean =>
  seq.gap(at).includes(',')
    ? seq.isCapital(at)
    : conjunctions.has(seq.word(at)) && seq.isCapital(at + 1);

/** « Summer et April » joins two pupils, « avril et mai » two months. */
const joined = (seq: Sequence, first: number): boolean =>
  /^(?:et|and|ou|or)$/.test(seq.word(first - 1)) &&
  seq.isCapital(first - 2) &&
  wordClass(seq.word(first - 2)) !== 'calendar';

/** `May 4`, not `Mai 18/20`. */
const dated = (seq: Sequence, after: number): boolean =>
  seq.shape(after) === 'number' &&
  seq.spaced(after) &&
  !/^[ \u00a0]?[/%,.]/.test(seq.gap(after + 1));

/** `Mark and Joy`: the pair of two names. */
const pairedName = (seq: Sequence, at: number): boolean =>
  conjunctions.has(seq.word(at)) && seq.isCapital(at + 1);

/** `bravo à Florence` greets a pupil, not the town. */
function thanked(seq: Sequence, first: number): boolean {
  return personBefore.has(seq.word(first - 2));
}
