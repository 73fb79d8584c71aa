import type { Finding } from '../detection/finding.ts';
import { type Stretch, sentenceAt } from './sentence.ts';
import type { Edit } from './verdict.ts';

/** Data that stand beside the message and can go alone; the rest is what the sentence is about. */
const beside: ReadonlySet<string> = new Set([
  'birth-date',
  'permanent-code',
  'health-number',
  'national-student-id',
  'phone',
  'email',
  'address',
]);
const blank = /[ \t\u00a0\u202f]/;

/**
 * The edits that take findings out of a draft: the sentence that holds one (in a list, the line), or for an
 * identifier the words up to the nearest comma, semicolon, bar or bracket with its label. `all` are the draft's findings,
 * whose names may hold periods. What is left is well formed; the edits are sorted and never overlap.
 */
export function removeEdits(
  text: string,
  findings: readonly Finding[],
  all: readonly Finding[],
): Edit[] {
  const marks = masked(text, all);
  const cuts = findings.map((finding) => {
    const sentence = sentenceAt(text, finding.start, all);
    const part = beside.has(finding.kind) ? partOf(marks, finding, sentence) : null;
    return part ?? withBlanks(text, sentence);
  });
  return merged(cuts).map((cut) => ({
    ...withoutLastBreak(text, withEmptyLines(text, cut)),
    text: '',
  }));
}

/** The text of the same length with its findings blacked out: a comma inside « Roy, Léa » parts nothing. */
function masked(text: string, findings: readonly Stretch[]): string {
  return findings.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '_'.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** What is cut off at the end of a draft leaves no empty line. */
function withoutLastBreak(text: string, { start, end }: Stretch): Stretch {
  if (text.slice(end).trim() !== '') return { start, end };
  return { start: text.slice(0, start).trimEnd().length, end: text.length };
}

/** Whole lines between two empty ones, or at the start, go with those after them. */
function withEmptyLines(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(0, start);
  const opens = before.trim() === '' || before.endsWith('\n\n');
  if (!opens || text.charAt(end - 1) !== '\n') return { start, end };
  return { start, end: text.length - text.slice(end).replace(/^\n+/, '').length };
}

/** `, téléphone : 418 555-0199` inside a longer sentence; null where nothing else would be left. */
function partOf(text: string, { start, end }: Finding, sentence: Stretch): Stretch | null {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const bracket = /[ \u00a0]*\([^()]*$/u.exec(before);
  const closed = /^[^()]*\)/u.exec(after);
  if (bracket && closed) {
    return { start: sentence.start + bracket.index, end: end + closed[0].length };
  }
  const from = /[ \u00a0]*[,;|][^,;|]*$/u.exec(before);
  const upTo = /^[^,;|]*?(?=[,;|]|[.!?…]*$)/u.exec(after);
  if (!from || !upTo) return null;
  return { start: sentence.start + from.index, end: end + upTo[0].length };
}

/** A sentence with the blanks after it, or before it at the end of a line; a whole line goes with its break. */
function withBlanks(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (blank.test(text.charAt(to))) to += 1;
  const opens = from === 0 || text.charAt(from - 1) === '\n';
  const closes = to === text.length || text.charAt(to) === '\n';
  if (!closes) return { start: from, end: to };
  if (!opens) while (blank.test(text.charAt(from - 1))) from -= 1;
  else if (to < text.length) to += 1;
  return { start: from, end: to };
}

function merged(cuts: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const cut of cuts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && cut.start <= last.end) last.end = Math.max(last.end, cut.end);
    else result.push({ ...cut });
  }
  return result;
}
