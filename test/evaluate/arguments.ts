import { readFileSync } from 'node:fs';
import type { Student } from '../../lib/detection/finding.ts';

/** The command line of `npm run evaluate`: `posts|decisions|peers FILE --rosters FILE [--json] [--findings]`. */
export interface Arguments {
  file: string;
  rosters: string;
  json: boolean;
  findings: boolean;
}

/** Reads what follows the sub-command. Throws with the usage when a file is missing. */
export function readArguments(words: readonly string[]): Arguments {
  const at = words.indexOf('--rosters');
  const rosters = at < 0 ? undefined : words[at + 1];
  const file = words.find((word, i) => !word.startsWith('--') && i !== at + 1);
  if (!file || !rosters)
    throw new Error(
      'usage: npm run evaluate -- posts|decisions|peers FILE --rosters FILE [--json]',
    );
  return { file, rosters, json: words.includes('--json'), findings: words.includes('--findings') };
}

/** One JSON value a line; blank lines are skipped. Throws with the line number when a line is broken. */
export function readLines<T>(file: string): T[] {
  const rows: T[] = [];
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      rows.push(JSON.parse(line) as T);
    } catch (cause) {
      throw new Error(`${file}:${i + 1} is not JSON`, { cause });
    }
  }
  return rows;
}

/** Class lists by name, reduced to what the product keeps: birth dates and codes are dropped here. */
export function readRosters(file: string): Map<string, Student[]> {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { students: Student[] }>;
  return new Map(
    Object.entries(all).map(([name, { students }]) => [
      name,
      students.map(({ id, firstName, lastName, nicknames }) => ({
        id,
        firstName,
        lastName,
        nicknames,
      })),
    ]),
  );
}
