import compromise from 'compromise';
import { detect } from '../../lib/detection/detect.ts';
import type { Student } from '../../lib/detection/finding.ts';
import { compileRoster } from '../../lib/detection/roster.ts';
import { type Arguments, readLines, readRosters } from './arguments.ts';
import { frCompromise } from './fr-compromise.ts';
import type { Post } from './scoring.ts';

/** Where a reader says that somebody is named, UTF-16, end exclusive. */
interface Span {
  start: number;
  end: number;
}

/** First names, surnames and full names as one alternation with Unicode boundaries. */
function denyList(students: readonly Student[]): RegExp {
  const names = students
    .flatMap(({ firstName, lastName, nicknames }) => [
      `${firstName} ${lastName}`,
      firstName,
      lastName,
      ...nicknames,
    ])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu');
}

/** The words that a tagger returns, found again in the text from left to right. */
function placed(text: string, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const word of words) {
    const bare = word.replace(/^[^\p{L}@]+|[^\p{L}]+$/gu, '');
    const start = bare === '' ? -1 : text.indexOf(bare, from);
    if (start < 0) continue;
    from = start + bare.length;
    spans.push({ start, end: from });
  }
  return spans;
}

/** True for an overlap of half of the longer, as for our own findings; whom a peer means is not asked. */
function meets(a: Span, b: Span): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return overlap * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

const percent = (part: number, whole: number) =>
  `${((whole === 0 ? 1 : part / whole) * 100).toFixed(1).padStart(6)} %`;

/** `evaluate peers FILE --rosters FILE`: names of students and other persons, found by us and by what others would use. */
export function peers({ file, rosters, json }: Arguments): string {
  const lists = new Map(
    [...readRosters(rosters)].map(([name, students]) => [
      name,
      { roster: compileRoster(students), names: denyList(students) },
    ]),
  );
  const readers: Record<string, (post: Post) => Span[]> = {
    'this detector': ({ text, roster }) => {
      const list = lists.get(roster);
      const found = list ? detect(text, list.roster) : [];
      return found.filter(({ kind }) => kind === 'student' || kind === 'person');
    },
    'roster as a deny-list': ({ text, roster }) =>
      [...text.matchAll(lists.get(roster)?.names ?? /(?!)/g)].map(({ index, 0: name }) => ({
        start: index,
        end: index + name.length,
      })),
    'fr-compromise, proper nouns': ({ text }) =>
      placed(text, frCompromise(text).match('#ProperNoun+').out('array')),
    'compromise, people': ({ text }) => placed(text, compromise(text).people().out('array')),
  };
  const posts = readLines<Post>(file);
  const rows = Object.entries(readers).flatMap(([name, read]) =>
    (['fr', 'en'] as const).map((lang) => {
      let [named, found, told, right, clean, flagged] = [0, 0, 0, 0, 0, 0];
      for (const post of posts) {
        if (post.lang !== lang) continue;
        const spans = read(post);
        const gold = post.spans.filter(({ kind }) => kind === 'student' || kind === 'person');
        named += gold.length;
        told += spans.length;
        found += gold.filter((span) => spans.some((other) => meets(span, other))).length;
        right += spans.filter((span) => gold.some((other) => meets(span, other))).length;
        if (gold.length > 0) continue;
        clean += 1;
        if (spans.length > 0) flagged += 1;
      }
      return { name, lang, named, found, told, right, clean, flagged };
    }),
  );
  if (json) return JSON.stringify(rows);
  return [
    `${'names of persons'.padEnd(28)} lang  recall precision  posts without a name that are flagged`,
    ...rows.map(
      ({ name, lang, named, found, told, right, clean, flagged }) =>
        `${name.padEnd(28)} ${lang} ${percent(found, named)} ${percent(right, told)}   ${flagged} of ${clean}`,
    ),
  ].join('\n');
}
