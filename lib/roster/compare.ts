import { withoutAccents } from '../without-accents.ts';
import type { RosterStudent } from './name.ts';

/** A student of the group as the register has them. */
export interface Known extends RosterStudent {
  id: string;
  leftOn: string | null;
}
/** Perhaps one person under two spellings; the teacher decides. */
export interface SamePerson<K extends Known> {
  known: K;
  listed: RosterStudent;
  /** True where only accents, capitals, a letter or two, or nicknames differ. */
  close: boolean;
}
/** What a new list changes in a group. */
export interface Comparison<K extends Known> {
  unchanged: readonly K[];
  /** Left before, listed again. */
  back: readonly K[];
  renamed: readonly SamePerson<K>[];
  added: readonly RosterStudent[];
  gone: readonly K[];
}

const mostLetters = 2;

/**
 * Compares a list with the students of a group, homonyms one by one. Those who share a first name, a part of the last
 * name, or all but two letters, and whom nothing else explains, are proposed as one person.
 */
export function compareRoster<K extends Known>(
  known: readonly K[],
  listed: readonly RosterStudent[],
): Comparison<K> {
  // Those who are there come first: a homonym who left is not taken for them.
  const open = new Set(
    [...known].sort((a, b) => Number(a.leftOn !== null) - Number(b.leftOn !== null)),
  );
  const same: [K, RosterStudent][] = [];
  const rest = take(listed, open, exactKey, same);
  const renamed: SamePerson<K>[] = [];
  const spelled: [K, RosterStudent][] = [];
  const strangers = take(rest, open, looseKey, spelled);
  for (const [one, other] of spelled) renamed.push({ known: one, listed: other, close: true });

  const added: RosterStudent[] = [];
  const index = indexOf([...open].filter(({ leftOn }) => leftOn === null));
  for (const student of strangers) {
    const found = nearest(student, index, open);
    if (found === null) added.push(student);
    else {
      open.delete(found.known);
      renamed.push({ ...found, listed: student });
    }
  }
  const unchanged: K[] = [];
  const back: K[] = [];
  for (const [one, other] of same) {
    if (one.leftOn !== null) back.push(one);
    else if (newNicknames(one, other).length > 0)
      renamed.push({ known: one, listed: other, close: true });
    else unchanged.push(one);
  }
  return {
    unchanged,
    back,
    renamed,
    added,
    gone: [...open].filter(({ leftOn }) => leftOn === null),
  };
}

/** The name as the list has it; nicknames that the teacher added stay. */
export function renamedTo({
  known,
  listed,
}: Pick<SamePerson<Known>, 'known' | 'listed'>): RosterStudent {
  const nicknames = [...known.nicknames, ...newNicknames(known, listed)];
  return { firstName: listed.firstName, lastName: listed.lastName, nicknames };
}

function newNicknames(known: Known, { nicknames }: RosterStudent): string[] {
  return nicknames.filter((nickname) => !known.nicknames.includes(nickname));
}

/** Pairs students of one key and takes them out of `open`; the others are returned. */
function take<K extends Known>(
  listed: readonly RosterStudent[],
  open: Set<K>,
  keyOf: (student: RosterStudent) => string,
  pairs: [K, RosterStudent][],
): RosterStudent[] {
  const waiting = new Map<string, K[]>();
  for (const one of open) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  return listed.filter((student) => {
    const one = waiting.get(keyOf(student))?.shift();
    if (!one) return true;
    open.delete(one);
    pairs.push([one, student]);
    return false;
  });
}

/** Folded once: it is compared with many. */
interface Folded<S> {
  student: S;
  name: string;
  first: string;
  parts: readonly string[];
}
type Index<K> = ReadonlyMap<string, readonly Folded<K>[]>;

function folded<S extends RosterStudent>(student: S): Folded<S> {
  const parts = fold(student.lastName).split(' ');
  const first = fold(student.firstName);
  return { student, name: `${parts.join(' ')}\n${first}`, first, parts };
}

/** By first name and by each part of the last name: 5,000 students are not compared each with each. */
function indexOf<K extends Known>(known: readonly K[]): Index<K> {
  const index = new Map<string, Folded<K>[]>();
  for (const one of known.map(folded)) {
    for (const key of keysOf(one)) {
      const there = index.get(key);
      if (there) there.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}

function nearest<K extends Known>(
  listed: RosterStudent,
  index: Index<K>,
  open: ReadonlySet<K>,
): Omit<SamePerson<K>, 'listed'> | null {
  let best: { known: K; letters: number } | null = null;
  const own = folded(listed);
  for (const key of keysOf(own)) {
    for (const one of index.get(key) ?? []) {
      if (!open.has(one.student)) continue;
      const letters = distance(own.name, one.name);
      // A married name, or one of two: the first name is the same, and is more than an initial.
      const like = letters <= mostLetters || (one.first === own.first && own.first.length > 1);
      if (like && letters < (best?.letters ?? Number.POSITIVE_INFINITY)) {
        best = { known: one.student, letters };
      }
    }
  }
  return best && { known: best.known, close: best.letters <= mostLetters };
}

function keysOf({ first, parts }: Folded<unknown>): string[] {
  return [`first ${first}`, ...parts.map((part) => `last ${part}`)];
}

function exactKey({ firstName, lastName }: RosterStudent): string {
  return `${lastName.normalize('NFC')}\n${firstName.normalize('NFC')}`;
}
function looseKey({ firstName, lastName }: RosterStudent): string {
  return `${fold(lastName)}\n${fold(firstName)}`;
}
function fold(name: string): string {
  const plain = withoutAccents(name).toLowerCase();
  return plain
    .replace(/œ/gu, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How many letters have to be written, struck or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let former = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (former[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (former[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    former = next;
  }
  return former[b.length] ?? 0;
}
