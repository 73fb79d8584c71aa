import { readAddresses } from './address.ts';
import { readBirthDates } from './birth-date.ts';
import type { Clue } from './clue.ts';
import { readConduct } from './conduct.ts';
import { readEmails } from './email.ts';
import { type Exceptions, isExcepted } from './exceptions.ts';
import type { Finding, NameForm } from './finding.ts';
import { readHealth } from './health.ts';
import { idsBy } from './ids-of.ts';
import { linkClues, linkRemarks } from './links.ts';
import { Marks } from './marks.ts';
import { maskedTokens } from './masked.ts';
import type { Mention } from './names.ts';
import { readNationalStudentIds } from './national-student-id.ts';
import { type Person, readPersons } from './person.ts';
import { readPhones } from './phone.ts';
import { readResults } from './result.ts';
import type { CompiledRoster } from './roster.ts';
import { Sequence } from './sequence.ts';
import { readSocialNumbers } from './social-numbers.ts';
import { readStudentCodes } from './student-codes.ts';
import { readStudents, studentFinding } from './students.ts';
import { Tokens } from './tokens.ts';
import type { Weighed } from './weighed.ts';

export interface DetectOptions {
  /** Findings scored lower are not returned; 0.5 unless told. */
  threshold?: number;
  /** The language of the page, when known. Drafts mix both, so it is a hint and nothing is switched off by it. */
  lang?: 'fr' | 'en';
  /** Id of the student whose own space it is (or whose parent's): identified though unnamed (« votre fille a eu 85 % »). */
  owner?: string | null;
  /** The school's own telephone numbers, in any spelling: never returned. */
  ownNumbers?: readonly string[];
  /** Words that name nobody where they stand, said the teacher; a full name, a handle or an identifier is found all the same. */
  exceptions?: Exceptions;
}

const noExceptions: Exceptions = new Map();
/** One part of a name, or its letters: what an ordinary word can be as well. */
const ambiguous: ReadonlySet<NameForm> = new Set(['first', 'last', 'nickname', 'initials']);

function readClues(seq: Sequence, roster: CompiledRoster, ownNumbers: readonly string[]): Clue[] {
  const own = new Set(ownNumbers.map((number) => number.replace(/\D/g, '')));
  const identifiers = [...readStudentCodes(seq, roster), ...readNationalStudentIds(seq)];
  return [
    ...identifiers,
    ...readSocialNumbers(seq),
    ...readEmails(seq, roster),
    ...readPhones(seq, own),
    ...readBirthDates(seq, identifiers),
    ...readAddresses(seq),
  ];
}

function personsAround(
  seq: Sequence,
  weighed: readonly Weighed[],
  threshold: number,
  aboutChild: boolean,
): Person[] {
  const taken = new Marks(seq.length);
  const shared = new Marks(seq.length);
  const family = new Marks(seq.length);
  const present = new Set<number>();
  const others: Mention[] = [];
  for (const { mention, score } of weighed) {
    const { first, after, students, form } = mention;
    if (score >= threshold) {
      taken.add(first, after);
      for (const student of students) present.add(student);
    } else if (form === 'last') others.push(mention);
  }
  for (const { first, after, students } of others) {
    shared.add(first, after);
    if (students.some((student) => present.has(student))) family.add(after - 1);
  }
  return readPersons(seq, { taken, shared, family, aboutChild });
}

/** Findings of one kind never overlap: the likelier wins, then the longer. */
function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const ends = new Map<string, number>();
  return [...findings]
    .sort((a, b) => a.start - b.start || b.score - a.score || b.end - a.end)
    .filter(({ kind, start, end }) => {
      if (start < (ends.get(kind) ?? 0)) return false;
      ends.set(kind, end);
      return true;
    });
}

/** Used again for each draft; nothing of a draft is asked when its findings are out. */
const room = new Tokens();

/**
 * What a draft (or a file name) says of identifiable persons, in reading order.
 * Pure and synchronous; the work grows with the length of the text. Offsets are UTF-16 of `text`, end exclusive.
 * A remark is returned only when somebody is identifiable in the same draft (directive 004, 5.4 and 5.5).
 */
export function detect(
  text: string,
  roster: CompiledRoster,
  options: DetectOptions = {},
): Finding[] {
  return detectIn(new Sequence(text, room), roster, options);
}

/** The same, of a draft that is already cut. */
export function detectIn(
  seq: Sequence,
  roster: CompiledRoster,
  options: DetectOptions = {},
): Finding[] {
  const { threshold = 0.5, ownNumbers = [], exceptions = noExceptions } = options;
  const masked = maskedTokens(seq);
  const clues = readClues(seq, roster, ownNumbers).filter(
    ({ kind, at }) => kind === 'email' || !masked.has(at),
  );
  const remarks = [...readResults(seq), ...readHealth(seq), ...readConduct(seq)];
  const identified = new Set(
    clues.filter(({ score }) => score >= threshold).flatMap(({ students }) => students),
  );
  const said = new Marks(seq.length);
  for (const { at } of remarks) said.add(at);
  const weighed = readStudents(seq, roster, said, identified, masked).filter(
    ({ mention }) => !(ambiguous.has(mention.form) && isExcepted(seq, mention, exceptions, false)),
  );
  const named = weighed.filter(({ score }) => score >= threshold);
  const aboutChild = named.length > 0 || identified.size > 0;
  const persons = personsAround(seq, weighed, threshold, aboutChild).filter(
    (person) => !isExcepted(seq, person, exceptions, true),
  );
  const idsOf = idsBy(roster);
  const context = {
    seq,
    idsOf,
    named,
    persons,
    clues: clues.filter(({ score }) => score >= threshold),
    owner: ownerOf(roster, options.owner),
  };
  const findings: Finding[] = [
    ...named.map((entry) => studentFinding(entry, idsOf)),
    ...persons.map(
      ({ start, end, score, reason }): Finding => ({
        kind: 'person',
        start,
        end,
        students: [],
        form: null,
        score,
        reasons: [reason],
      }),
    ),
    ...linkClues(context, clues),
    ...linkRemarks(context, remarks),
  ];
  return withoutOverlap(findings.filter(({ score }) => score >= threshold));
}

function ownerOf(roster: CompiledRoster, id: string | null | undefined): number | null {
  if (id == null) return null;
  const index = roster.students.findIndex((student) => student.id === id);
  return index < 0 ? null : index;
}
