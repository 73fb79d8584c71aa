import { isCasual } from './casual.ts';
import { birth } from './cues.ts';
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
  orders,
  ours,
  personBefore,
  pronouns,
  secondPerson,
  vocatives,
} from './data/context-words.ts';
import { inFileName } from './file-name.ts';
import { GapPattern } from './gap-pattern.ts';
import type { Marks } from './marks.ts';
import type { Mention } from './names.ts';
import type { Sequence } from './sequence.ts';
import { verbAt } from './verbs.ts';
import { wordSet } from './vocabulary.ts';
import type { Weighed } from './weighed.ts';
import { isPlace, wordClass } from './words.ts';

const polite = wordSet('please svp stp');
const est = wordSet('est');
const qui = wordSet('qui');
const s = wordSet('s');
const à = wordSet('à');
const en = wordSet('en');
const du = wordSet('du');
const the = wordSet('la the au en');
const fete = wordSet('fete');
const and = wordSet('et and');
const andOr = wordSet('et and ou or');
/** Before `from`, what comes from a person. */
const fromSomebody = wordSet(
  'copied copying copies borrowed stole stealing message messages letter note call email heard text card word gift',
);
const whose = wordSet('ses sa son her his');
const towards = wordSet('pour for à');
const places = wordSet('à a en in to at from sur vers');

const close = new GapPattern(/^[\s\u00a0\u202f'’,:!]{1,3}$/);
const apostrophe = new GapPattern(/^['’]$/);
const called = new GapPattern(/^[\s\u00a0]?[,!:]/);
const ordered = new GapPattern(/^[ \u00a0]?[:,!][ \u00a0]?$/);
const entrySign = new GapPattern(/[:–—-]/);
const comma = new GapPattern(/^, ?$/);
const anyComma = new GapPattern(/,/);
const listing = new GapPattern(/^, ?$|^ $/);
const oneSpace = new GapPattern(/^[\s\u00a0\u202f'’]$/);
const ofDate = new GapPattern(/^[/]$/);
const fraction = new GapPattern(/^[ \u00a0]?[/%,.]/);

/** A name by one part only. */
export const alone = (mention: Mention) =>
  mention.form === 'first' || mention.form === 'nickname' || mention.form === 'last';

/** What a capital proves, by the word that has it and by where it stands. */
const capitalScores = {
  name: { middle: 0.9, weak: 0.9, sentence: 0.85, shout: 0.85 },
  'rare-word': { middle: 0.8, weak: 0.7, sentence: 0.45, shout: 0.45 },
  word: { middle: 0.65, weak: 0.55, sentence: 0.35, shout: 0.35 },
  calendar: { middle: 0.4, weak: 0.35, sentence: 0.3, shout: 0.3 },
};

/** A weight and the code of its reason. */
type Evidence = readonly [weight: number, reason: string];

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
  // JC, MP: capitals throughout are explained by no place in the sentence, nor do they prove a name.
  if (shape === 'upper' && seq.size(mention.first) < 4 && words === 'word' && start !== 'shout')
    return [0.45, 'ordinary-word'];
  const partial = mention.partial ? 0.1 : 0;
  return [
    capitalScores[words][start] - last - partial,
    words === 'name' ? 'name' : 'ordinary-word',
  ];
}

/** What the neighbours add for a name that is also a word, or that lacks its capital. */
export function support(found: Weighed, seq: Sequence, remarks: Marks): void {
  const { first, after, words, form } = found.mention;
  const lower = seq.shape(first) === 'lower' && words !== 'name';
  if (form === 'handle') return;
  if ((form === 'full' || form === 'inverted') && lower && inFileName(seq, after))
    found.add(0.4, 'file');
  if (lower && !isCasual(seq) && form !== 'full') return;
  const undotted = form === 'initials';
  const before = first - 1;
  for (let k = after; k < after + 4; k += 1)
    if (remarks.has(k)) {
      found.add(0.4, 'remark');
      break;
    }
  if (seq.opens(first) !== 'sentence' && seq.gapIs(first, close)) {
    const told = seq.is(before, links) ? before - 1 : before;
    if (seq.is(told, kin) || seq.is(told, personBefore)) {
      // « la fête de Noël » is a feast, « Bonne fête Noël » a pupil.
      const feast = words === 'calendar' && seq.is(told, fete);
      const sure = told === before || !feast || seq.is(before, à);
      if (sure) found.add(0.35, 'person-word');
    } else if (told !== before && seq.is(told, ofOne)) found.add(0.25, 'person-word');
    if (words !== 'calendar' && seq.is(before, ours)) found.add(0.2, 'person-word');
    if (seq.is(before, est) && seq.is(after, qui)) found.add(0.35, 'person-word');
    if (seq.is(before, greetings)) found.add(0.1, 'greeting');
    if (seq.is(before, askers) && seq.opens(before) === 'sentence') found.add(0.2, 'verb');
  }
  if (undotted) return;
  if (seq.is(after, s) && seq.gapIs(after, apostrophe))
    found.add(words === 'calendar' ? 0.1 : 0.3, 'possessive');
  if (seq.is(after, and) && seq.is(after + 1, whose)) found.add(0.3, 'person-word');
  const verb = verbAt(seq, after);
  if (verb) {
    const weak = verb === 'weak';
    if (words === 'calendar') found.add(weak ? 0.05 : 0.3, 'verb');
    else found.add(weak ? 0.2 : 0.3, 'verb');
    if (seq.sentenceHas(first, pronouns)) found.add(0.2, 'pronoun');
  } else if (seq.spaced(after) && seq.shape(after) === 'lower' && seq.is(after, vocatives)) {
    found.add(0.3, 'address');
  } else if (seq.gapIs(after, called) && addresses(seq, after)) found.add(0.3, 'address');
  else if (seq.gapIs(after, ordered) && seq.is(after, orders)) found.add(0.3, 'address');
  else if (seq.is(after, birth)) found.add(0.3, 'entry');
  const entry = seq.shape(after) === 'number' && seq.gapIs(after, entrySign);
  if (entry && (words !== 'calendar' || seq.size(after) > 6)) found.add(0.3, 'entry');
  return;
}

/** The next words speak to somebody: `Will, will you present`. */
function addresses(seq: Sequence, after: number): boolean {
  for (let i = after; i < after + 4; i += 1)
    // « Patience, please: » asks everybody for some.
    if (seq.is(i, secondPerson) && !(i === after && seq.is(i, polite) && seq.cut(i + 1)))
      return true;
  return false;
}

/** What the neighbours take away from a name that is also a word. */
export function doubt(found: Weighed, seq: Sequence): void {
  const { first, after, words, form } = found.mention;
  const before = first - 1;
  if (!alone(found.mention)) return;
  if (seq.opens(first) === 'sentence' || seq.shouts(first)) {
    if (words === 'name') return;
    const listed =
      seq.gapIs(after, comma) && seq.shape(after) === 'lower' && !addresses(seq, after);
    const paired =
      seq.is(after, conjunctions) &&
      seq.shape(after + 1) === 'lower' &&
      !seq.is(after + 1, companions);
    const goesOn =
      listed ||
      (seq.spaced(after) && (paired || (seq.is(after, continuations) && !pairedName(seq, after))));
    if (goesOn) found.add(-0.25, 'ordinary-word');
    return;
  }
  if (
    words === 'calendar' &&
    seq.spaced(first) &&
    seq.is(before, calendarBefore) &&
    !(seq.is(before, and) && (seq.opens(before) || seq.is(after, du))) &&
    !tied(seq, first) &&
    !joined(seq, first)
  )
    found.add(-0.4, 'calendar');
  if (
    form === 'first' &&
    seq.is(before, places) &&
    isPlace(seq.word(first)) &&
    !thanked(seq, first) &&
    !seq.is(before - 1, fromSomebody)
  )
    found.add(-0.5, 'place');
  // « la France », `the Jordan`: a country or a river.
  if (form === 'first' && isPlace(seq.word(first)) && seq.is(before, the) && seq.spaced(first))
    found.add(-0.5, 'place');
  if (words === 'calendar' && dated(seq, after)) found.add(-0.5, 'calendar');
  if (words === 'name') return;
  const determined = seq.is(before, articles) && seq.gapIs(first, oneSpace);
  if (determined && !(form === 'last' && seq.is(before, kin))) found.add(-0.4, 'article');
  if (seq.is(before, en) && seq.spaced(first)) found.add(-0.3, 'article');
  // « 12/03 Perle » is a date and whose it is.
  if (seq.shape(before) === 'number' && seq.spaced(first) && !seq.gapIs(before, ofDate))
    found.add(-0.5, 'number');
  if (seq.quoted(first)) found.add(-0.4, 'quoted');
  return;
}

/** « la grand-mère de Noël », « Bonne fête à Mai »: somebody's, not a month's. */
function tied(seq: Sequence, first: number): boolean {
  const link = first - 1;
  if (seq.is(first + 1, and) && seq.is(first + 2, whose)) return true;
  // « Pour Mai, Angel et Jolie »: a list of pupils.
  if (seq.is(link, towards) && seq.gapIs(first + 1, listing) && inNames(seq, first + 1))
    return true;
  if (seq.is(link, à)) return seq.is(first - 2, fete);
  return seq.is(link, links) && (seq.is(first - 2, kin) || seq.is(first - 2, ofOne));
}

/** A capital right behind the comma or the conjunction. */
const inNames = (seq: Sequence, at: number): boolean =>
  seq.gapIs(at, anyComma) ? seq.isCapital(at) : seq.is(at, conjunctions) && seq.isCapital(at + 1);

/** « Summer et April » joins two pupils, « avril et mai » two months. */
const joined = (seq: Sequence, first: number): boolean =>
  seq.is(first - 1, andOr) &&
  seq.isCapital(first - 2) &&
  wordClass(seq.word(first - 2)) !== 'calendar';

/** `May 4`, not `Mai 18/20`. */
const dated = (seq: Sequence, after: number): boolean =>
  seq.shape(after) === 'number' && seq.spaced(after) && !seq.gapIs(after + 1, fraction);

/** `Mark and Joy`, `Miles and his brother`: the pair of two persons. */
const pairedName = (seq: Sequence, at: number): boolean =>
  seq.is(at, conjunctions) && (seq.isCapital(at + 1) || seq.is(at + 1, whose));

/** `bravo à Florence` greets a pupil, not the town. */
function thanked(seq: Sequence, first: number): boolean {
  return seq.is(first - 2, personBefore);
}
