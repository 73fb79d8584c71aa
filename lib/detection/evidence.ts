import {
  actions,
  articles,
  asking,
  authorship,
  calendarBefore,
  continuations,
  greetings,
  kin,
  links,
  personBefore,
  placesAfter,
  placesBefore,
  placesOf,
  plainCapitals,
  secondPerson,
  staff,
  states,
  sums,
  titles,
} from './data/context-words.ts';
import { isParticle } from './name-parts.ts';
import type { Mention } from './names.ts';
import type { Sequence } from './sequence.ts';
import { isCommonWord, isGivenName, isNameWord, isPlace } from './words.ts';

/** A weight and the code of its reason. */
export type Evidence = readonly [weight: number, reason: string];

const alone = (mention: Mention) =>
  mention.form === 'first' || mention.form === 'nickname' || mention.form === 'last';

/** What the words themselves promise, before their neighbours are read. */
export function baseScore(mention: Mention, seq: Sequence): Evidence {
  const { form, words, typo } = mention;
  const head = seq.tokens[mention.first];
  const short = mention.end - mention.start;
  if (form === 'handle') return [1, 'handle'];
  if (form === 'full' || form === 'inverted') {
    if (head?.shape === 'lower' && words !== 'name') return [0.45, 'lower-case'];
    return typo ? [0.9, 'typo'] : [1, 'full-name'];
  }
  if (form === 'initial') return typo ? [0.8, 'typo'] : [0.95, 'initial'];
  if (form === 'initials')
    return seq.text.slice(mention.start, mention.end).includes('.')
      ? [0.7, 'initials']
      : [0.2, 'initials'];
  const last = form === 'last' ? 0.15 : 0;
  if (head?.shape === 'lower') {
    if (words === 'name') return [(short > 3 ? 0.65 : 0.5) - last, 'lower-case'];
    return [(words === 'rare-word' ? 0.3 : 0.05) - last, 'lower-case'];
  }
  if (typo) return [(seq.shouts(mention.first) ? 0.45 : 0.6) - last, 'typo'];
  const start = seq.shouts(mention.first) ? 'shout' : (head?.opens ?? 'middle');
  const table = {
    name: { middle: 0.9, weak: 0.9, sentence: 0.85, shout: 0.85 },
    'rare-word': { middle: 0.8, weak: 0.75, sentence: 0.65, shout: 0.45 },
    word: { middle: 0.65, weak: 0.55, sentence: 0.35, shout: 0.35 },
    calendar: { middle: 0.4, weak: 0.35, sentence: 0.3, shout: 0.3 },
  }[words];
  const capitals = head?.shape === 'upper' && head.word.length < 4 && words === 'word' ? 0.2 : 0;
  const partial = mention.partial ? 0.1 : 0;
  return [table[start] - last - capitals - partial, words === 'name' ? 'name' : 'ordinary-word'];
}

/** True for a capitalised word that is neither known to the reader nor ordinary: another name. */
function isStranger(seq: Sequence, i: number): boolean {
  const token = seq.tokens[i];
  if (!token || !seq.isCapital(i) || token.word.length < 2 || plainCapitals.has(token.word))
    return false;
  if (/^[ivx]{2,}$/.test(token.word)) return true;
  if (seq.shouts(i)) return isGivenName(token.word);
  return isGivenName(token.word) || isNameWord(token.word) || !isCommonWord(token.word);
}

/** The same before a name, where a greeting or the first word of a sentence may stand. */
function isStrangerBefore(seq: Sequence, i: number): boolean {
  const { word = '', opens } = seq.tokens[i] ?? {};
  if (
    personBefore.has(word) ||
    kin.has(word) ||
    staff.has(word) ||
    titles.has(word) ||
    placesBefore.has(word)
  )
    return false;
  return opens ? seq.isCapital(i) && isGivenName(word) && !isNameWord(word) : isStranger(seq, i);
}

/** A place, a work or somebody else who bears the same name. */
export function against(
  mention: Mention,
  seq: Sequence,
  taken: ReadonlySet<number>,
  sumLines: ReadonlySet<number>,
): Evidence[] {
  const found: Evidence[] = [];
  const { first, after, form } = mention;
  if (form === 'handle') return found;
  const before = first - 1;
  const link = seq.spaced(first) && links.has(seq.word(before));
  const spot = link ? before - 1 : before;
  const near = link
    ? seq.spaced(before) && placesOf.has(seq.word(spot))
    : placesBefore.has(seq.word(before));
  if (near && /^[- .’'\u00a0\u202f]{1,2}$/.test(seq.gap(first)) && seq.word(before) !== 'à')
    found.push([-0.9, 'place']);
  if (
    seq.spaced(after) &&
    seq.tokens[after]?.shape === 'capital' &&
    placesAfter.has(seq.word(after))
  )
    found.push([-0.9, 'place']);
  if (seq.spaced(after) && seq.word(after) === 'dit') found.push([-0.9, 'historical']);
  if (lifeYears(seq, after)) found.push([-0.9, 'historical']);
  if (
    /[.\u00a0 ]/.test(seq.gap(first)) &&
    !seq.gap(first).includes(',') &&
    titles.has(seq.word(before))
  )
    found.push([-0.9, 'adult']);
  if (staff.has(seq.word(before)) && seq.spaced(first) && !isParticle(seq.word(before)))
    found.push([-0.7, 'adult']);
  if (apposition(seq, after)) found.push([-0.7, 'adult']);
  if (sumLines.has(seq.line(first))) found.push([-0.9, 'sum']);
  if (!alone(mention)) return found;
  if (/^[-‐‑]$/.test(seq.gap(first)) && before >= 0) found.push([-0.9, 'other-name']);
  if (/^[-‐‑]$/.test(seq.gap(after)) && seq.tokens[after]?.shape !== 'number')
    found.push([-0.9, 'other-name']);
  if (!taken.has(after) && seq.spaced(after) && isStranger(seq, after))
    found.push([-0.7, 'other-name']);
  const particle = seq.word(after);
  if (
    /^(?:d|de|du|des|le|la|of|the|von|van|di|da)$/.test(particle) &&
    seq.tokens[after]?.shape === 'lower' &&
    !taken.has(after + 1) &&
    isStranger(seq, after + 1) &&
    /^[ '’\u00a0]$/.test(seq.gap(after + 1))
  )
    found.push([-0.5, 'other-name']);
  if (!taken.has(before) && seq.spaced(first) && isStrangerBefore(seq, before))
    found.push([-0.7, 'other-name']);
  return found;
}

/** Lines that set a sum to be worked out, whose people do not exist (Problème : Zoé a 15 pommes…). */
export function linesOfSums(seq: Sequence): Set<number> {
  const opened = new Set<number>();
  const asked = new Set<number>();
  let inLine = 0;
  seq.tokens.forEach(({ word, gap }, i) => {
    inLine = gap.includes('\n') ? 0 : inLine + 1;
    if (inLine < 5 && sums.has(word)) opened.add(seq.line(i));
    if (asking.has(word)) asked.add(seq.line(i));
  });
  return new Set([...opened].filter((line) => asked.has(line)));
}

/** `(1860-1924)` shortly after a name: somebody of the past. */
function lifeYears(seq: Sequence, after: number): boolean {
  for (let i = after; i < after + 6; i += 1) {
    if (!/^1[0-9]{3}$/.test(seq.word(i)) || !/[(]/.test(seq.gap(i))) continue;
    if (/^[ ]?[-–—][ ]?$/.test(seq.gap(i + 1)) && seq.tokens[i + 1]?.shape === 'number')
      return true;
  }
  return false;
}

/** `, notre concierge`: an occupation said of the name, behind a comma or a bracket. */
function apposition(seq: Sequence, after: number): boolean {
  if (!/^[\s\u00a0]?[,(]/.test(seq.gap(after))) return false;
  for (let i = after; i < after + 3; i += 1) {
    if (i > after && !seq.spaced(i) && !/['’]/.test(seq.gap(i))) return false;
    if (staff.has(seq.word(i))) return !/^(?:a|to|à)$/.test(seq.word(after));
    if (authorship.has(seq.word(i))) return true;
  }
  return false;
}

/** What the neighbours add for a name that is also a word, or that lacks its capital. */
export function support(mention: Mention, seq: Sequence, remarks: ReadonlySet<number>): Evidence[] {
  const found: Evidence[] = [];
  const { first, after, words, form } = mention;
  if (form === 'handle' || (seq.tokens[first]?.shape === 'lower' && words !== 'name')) return found;
  const undotted = form === 'initials';
  const before = first - 1;
  if (remarks.has(after) || remarks.has(after + 1) || remarks.has(after + 2))
    found.push([0.4, 'remark']);
  const close =
    seq.tokens[first]?.opens !== 'sentence' && /^[\s\u00a0\u202f'’,:!]{1,3}$/.test(seq.gap(first));
  if (close) {
    const steps = links.has(seq.word(before)) ? before - 1 : before;
    const word = seq.word(steps);
    if (kin.has(word) || personBefore.has(word)) {
      // « la fête de Noël » is a feast, « Bonne fête Noël » a pupil.
      const sure = steps === before || word !== 'fete' || words !== 'calendar';
      if (sure) found.push([0.35, 'person-word']);
    }
    if (seq.word(before) === 'est' && seq.word(after) === 'qui') found.push([0.35, 'person-word']);
    if (greetings.has(seq.word(before))) found.push([0.1, 'greeting']);
  }
  if (undotted) return found;
  const next = seq.word(after);
  const gap = seq.gap(after);
  if (/^['’]$/.test(gap) && next === 's')
    found.push([words === 'calendar' ? 0.1 : 0.3, 'possessive']);
  else if (seq.spaced(after) && seq.tokens[after]?.shape === 'lower' && actions.has(next)) {
    const weak = states.has(next);
    if (words === 'calendar') found.push([weak ? 0.05 : 0.3, 'verb']);
    else found.push([weak ? 0.2 : 0.3, 'verb']);
  } else if (/^[\s\u00a0]?[,!]/.test(gap) && addresses(seq, after)) found.push([0.3, 'address']);
  if (/[:–—-]/.test(gap) && seq.tokens[after]?.shape === 'number' && words !== 'calendar')
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
  if (seq.tokens[first]?.opens === 'sentence' || seq.shouts(first)) {
    const goesOn = words !== 'name' && seq.spaced(after) && continuations.has(seq.word(after));
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
  if (seq.tokens[first - 1]?.shape === 'number' && seq.spaced(first)) found.push([-0.5, 'number']);
  if (quoted(seq, mention)) found.push([-0.4, 'quoted']);
  return found;
}

/** `bravo à Florence` greets a pupil, not the town. */
function thanked(seq: Sequence, first: number): boolean {
  return personBefore.has(seq.word(first - 2));
}

/** Inside « » or double quotes, not further than six words from the opening sign. */
function quoted(seq: Sequence, { first, after }: Mention): boolean {
  for (let i = first; i > first - 6 && i >= 0; i -= 1) {
    const gap = seq.gap(i);
    if (/[«“]|"\S*$/.test(gap) && !/[»”]/.test(gap)) return closes(seq, after);
    if (/[»”\n]/.test(gap)) return false;
  }
  return false;
}

function closes(seq: Sequence, after: number): boolean {
  for (let i = after; i < after + 12; i += 1) {
    const gap = i < seq.tokens.length ? seq.gap(i) : seq.text.slice(seq.tokens.at(-1)?.end);
    if (/[»”"]/.test(gap)) return true;
  }
  return false;
}
