import { sanitizePii } from '@cdssnc/sanitize-pii';
import { SyncRedactor } from '@libretto/redact-pii-light';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import compromise from 'compromise';
import ModernAhoCorasick from 'modern-ahocorasick';
import { detect } from '../../lib/detection/detect.ts';
import type { Student } from '../../lib/detection/finding.ts';
import { fold } from '../../lib/detection/fold.ts';
import { NameReader } from '../../lib/detection/names.ts';
import { compileRoster } from '../../lib/detection/roster.ts';
import { Sequence } from '../../lib/detection/sequence.ts';
import { Tokens } from '../../lib/detection/tokens.ts';
import { frCompromise } from '../evaluate/fr-compromise.ts';

/** A way of reading a draft, made ready for a class list. Returns a count, so that no run is optimised away. */
export type Matcher = (text: string) => number;

const namesOf = (students: readonly Student[]): string[] => [
  ...new Set(
    students.flatMap(({ firstName, lastName }) => [
      `${firstName} ${lastName}`,
      `${lastName} ${firstName}`,
      firstName,
    ]),
  ),
];

/** One alternation of all names with Unicode boundaries, as a deny-list would have it. */
function alternation(students: readonly Student[]): RegExp {
  const names = namesOf(students)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu');
}

/** Ways that look for the names of a roster; each is built when called with the students. */
export const byRoster: Record<string, (students: readonly Student[]) => Matcher> = {
  'Vigie, names only': (students) => {
    const roster = compileRoster(students);
    const room = new Tokens();
    return (text) => new NameReader(new Sequence(text, room), roster).read().length;
  },
  'Vigie, whole': (students) => {
    const roster = compileRoster(students);
    return (text) => detect(text, roster).length;
  },
  '@monyone/aho-corasick/fast (folded text)': (students) => {
    const trie = new FastAhoCorasick(namesOf(students).map(fold));
    return (text) => trie.matchInText(fold(text)).length;
  },
  'modern-ahocorasick (folded text)': (students) => {
    const trie = new ModernAhoCorasick(namesOf(students).map(fold));
    return (text) => trie.search(fold(text)).length;
  },
  'RegExp alternation, giu': (students) => {
    const names = alternation(students);
    return (text) => [...text.matchAll(names)].length;
  },
};

const redactor = new SyncRedactor();

/** Ways that take no roster. */
export const withoutRoster: Record<string, Matcher> = {
  '@cdssnc/sanitize-pii': (text) => sanitizePii(text).length,
  '@libretto/redact-pii-light': (text) => redactor.redact(text).length,
  'compromise, people': (text) => compromise(text).people().length,
  'fr-compromise, proper nouns': (text) => frCompromise(text).match('#ProperNoun+').length,
};
