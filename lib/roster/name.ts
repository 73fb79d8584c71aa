import {
  ColumnsUnclear,
  MissingFirstName,
  MissingLastName,
  NameTooLong,
  NotAName,
} from './errors.ts';

export interface RosterStudent {
  firstName: string;
  lastName: string;
  nicknames: readonly string[];
}

const longestName = 200;

/**
 * A student from the parts of a name, cleaned: composed accents, single spaces, nothing invisible.
 * Throws `MissingFirstName`, `MissingLastName`, `NotAName`, `NameTooLong`, with the line.
 */
export function toStudent(
  line: number,
  first: string,
  last: string,
  nicknames: readonly string[],
): RosterStudent {
  const [firstName, lastName] = [clean(first), clean(last)];
  if (firstName === '') throw new MissingFirstName(`line ${line}`, { line });
  if (lastName === '') throw new MissingLastName(`line ${line}`, { line });
  const kept = nicknames.map(clean).filter((nickname) => nickname !== '');
  for (const name of [firstName, lastName, ...kept]) {
    if (name.length > longestName) {
      throw new NameTooLong(`line ${line}`, { line, limit: longestName });
    }
    if (!/\p{L}/u.test(name)) throw new NotAName(`line ${line}`, { line });
  }
  return { firstName, lastName, nicknames: kept };
}

/**
 * A student from one line: « Tremblay, Léa », « Léa Tremblay », « TREMBLAY Léa », columns in the order
 * last name, first name; nicknames in parentheses. Throws as `toStudent`, and `ColumnsUnclear`.
 */
export function readName(line: number, written: string): RosterStudent {
  const nicknames = [...written.matchAll(/\(([^)]*)\)/gu)].flatMap(([, inside = '']) =>
    inside.split(/[,/;]/u),
  );
  const bare = written
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/^\s*(?:\d{1,3}\s*[.)-]|[-–•*·])\s*/u, '')
    .trim();
  const cells = bare.split(/[\t;,]/u).map((cell) => cell.trim());
  while (cells.at(-1) === '') cells.pop();
  if (cells.length > 2) throw new ColumnsUnclear(`line ${line}`, { line });
  if (cells.length === 2 || /[\t;,]/u.test(bare)) {
    return toStudent(line, cells[1] ?? '', cells[0] ?? '', nicknames);
  }
  const [first, last] = splitWords(bare.split(/\s+/u));
  return toStudent(line, first, last, nicknames);
}

/** Capitals show the last name on either side (« TREMBLAY Léa »); otherwise the first word is the first name. */
function splitWords(words: readonly string[]): [string, string] {
  const capitals = words.map((word) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase());
  const from = capitals.indexOf(true);
  const until = capitals.lastIndexOf(true) + 1;
  if (from === 0 && until < words.length) {
    return [words.slice(until).join(' '), words.slice(0, until).join(' ')];
  }
  const at = from > 0 && until === words.length ? from : 1;
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

function clean(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (mark) => (/\s/u.test(mark) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
}
