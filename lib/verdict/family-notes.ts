import type { Finding } from '../detection/finding.ts';
import { type Stretch, sentencesOf } from './sentence.ts';

/** What of a draft one parent may read. */
export interface FamilyNote {
  student: string;
  text: string;
  /** Its sentences that also speak of somebody else, or perhaps do: they are to be written anew. */
  mixed: readonly string[];
}

interface Sentence extends Stretch {
  /** Whom it is about; empty: everybody. */
  students: ReadonlySet<string>;
  /** Nobody knows about whom it is. */
  doubtful: boolean;
}

/** « Elle a bien travaillé. » goes on about whom the sentence before named; « Il y a une sortie » is about nobody. */
const goesOn =
  /^(?!(?:il (?:y (?:a|aura|avait)|faut|faudra|fera|pleut|est (?:possible|important|temps))|elle-m[eê]me)\b)(?:et |mais |donc |aussi,? |and |but |so )?(?:il|elle|ils|elles|lui|leur|celui-ci|celle-ci|son|sa|ses|he|she|they|his|her|their)(?![\p{L}\p{M}])/iu;

/**
 * One text for the parents of each student whom a draft names: the sentences about that student, and those that are
 * about nobody. A sentence that names two students, or one of several homonyms, is given to each and marked.
 * `findings` are the draft's, in offsets of `text` (UTF-16, end exclusive); students come in the order of the draft.
 */
export function familyNotes(text: string, findings: readonly Finding[]): FamilyNote[] {
  const sentences = attributed(text, findings);
  const students = new Set(sentences.flatMap((each) => [...each.students]));
  return [...students].map((student) => {
    const kept = sentences.filter((each) => isFor(each, student));
    const mixed = kept.filter((each) => each.students.size > 1 || each.doubtful);
    return {
      student,
      text: joined(text, sentences, (each) => isFor(each, student)),
      mixed: mixed.map(({ start, end }) => text.slice(start, end)),
    };
  });
}

function isFor({ students }: Sentence, student: string): boolean {
  return students.size === 0 || students.has(student);
}

const isName = ({ kind }: Finding) => kind === 'student' || kind === 'person';
const studentsOf = ({ students }: Finding) => students;
/** A code names its owner; a remark far from any name is perhaps about all. */
const isOwn = ({ students }: Finding) => students.length === 1;

function attributed(text: string, findings: readonly Finding[]): Sentence[] {
  const names = findings.filter(isName);
  let former: ReadonlySet<string> = new Set();
  let end = 0;
  return sentencesOf(text, names).map((stretch) => {
    const inside = findings.filter(({ start }) => stretch.start <= start && start < stretch.end);
    // Another paragraph speaks of something else.
    if (/\n\s*\n/u.test(text.slice(end, stretch.start))) former = new Set();
    end = stretch.end;
    const named = inside.filter(isName);
    const about = new Set((named.length > 0 ? named : inside.filter(isOwn)).flatMap(studentsOf));
    const remarks = inside.length > named.length;
    const isMore = remarks || goesOn.test(text.slice(stretch.start, stretch.end));
    const students = about.size === 0 && named.length === 0 && isMore ? former : about;
    if (students.size > 0) former = students;
    return { ...stretch, students, doubtful: remarks && students.size === 0 };
  });
}

/** The kept sentences as they stood; of the blanks around what is left out, the widest stays. */
function joined(
  text: string,
  sentences: readonly Sentence[],
  isKept: (sentence: Sentence) => boolean,
): string {
  let note = '';
  let gap = '';
  let end = 0;
  for (const sentence of sentences) {
    const before = text.slice(end, sentence.start);
    if (lines(before) > lines(gap) || gap === '') gap = before;
    end = sentence.end;
    if (!isKept(sentence)) continue;
    note += (note === '' ? '' : gap) + text.slice(sentence.start, sentence.end);
    gap = '';
  }
  return note;
}

function lines(blanks: string): number {
  return blanks.split('\n').length;
}
