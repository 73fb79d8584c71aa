import {
  actions,
  articles,
  companions,
  conjunctions,
  continuations,
  exclaimed,
  greetings,
  kin,
  links,
  ours,
  personBefore,
  pronouns,
  secondPerson,
  states,
  titles,
} from './data/context-words.ts';
import { type Exception, goesOn } from './exceptions.ts';
import { Sequence } from './sequence.ts';
import { isGivenName } from './words.ts';

/** Words that stand beside pupils as well: alone they tell a thing from a pupil no better than nothing. */
const saidOfPupils = [
  actions,
  articles,
  companions,
  conjunctions,
  continuations,
  exclaimed,
  greetings,
  kin,
  links,
  ours,
  personBefore,
  pronouns,
  secondPerson,
  states,
];
/** How far the telling word may stand from the name. */
const reach = 3;

function tells(seq: Sequence, i: number, names: ReadonlySet<string>): boolean {
  const word = seq.word(i);
  if (titles.has(word)) return true;
  if (seq.shape(i) === 'number' || word.length < 3) return false;
  return !saidOfPupils.some((set) => set.has(word)) && !isGivenName(word) && !names.has(word);
}

/** The token that tells, on one side of a name (`step` 1 or -1); null: none in reach. */
function telling(
  seq: Sequence,
  from: number,
  step: 1 | -1,
  names: ReadonlySet<string>,
): number | null {
  for (let n = 0, i = from; n < reach; n += 1, i += step) {
    if (!goesOn(seq, step === 1 ? i : i + 1)) return null;
    if (tells(seq, i, names)) return i;
  }
  return null;
}

/**
 * The phrases in which a name found at `start` to `end` (UTF-16, end exclusive) could be said to name nobody: with the
 * words up to the first on each side that is not said of pupils (« Rose des vents », « rue Rose »), the shorter first.
 * `names`: every folded word of the names on the roster, which tell nothing. `nobody`: the name found is none of theirs;
 * of several words it needs no neighbour. Empty where nothing around tells.
 */
export function contextsOf(
  text: string,
  { start, end }: { start: number; end: number },
  names: ReadonlySet<string>,
  nobody: boolean,
): Exception[] {
  const seq = new Sequence(text);
  let first = 0;
  while (first < seq.length && seq.start(first) < start) first += 1;
  let after = first;
  while (after < seq.length && seq.start(after) < end) after += 1;
  if (after === first || seq.start(first) !== start) return [];
  const word = text.slice(start, end);
  const found: Exception[] = [];
  if (nobody && after - first > 1) found.push({ word, before: '', after: '' });
  const right = telling(seq, after, 1, names);
  const left = telling(seq, first - 1, -1, names);
  const behind = right === null ? [] : [text.slice(end, seq.end(right))];
  const ahead = left === null ? [] : [text.slice(seq.start(left), start)];
  const sides = [
    ...behind.map((slice) => ({ word, before: '', after: slice })),
    ...ahead.map((slice) => ({ word, before: slice, after: '' })),
  ];
  const shorterAhead = left !== null && right !== null && first - left < right - after + 1;
  return [...found, ...(shorterAhead ? sides.reverse() : sides)];
}
