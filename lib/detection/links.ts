import type { Clue } from './clue.ts';
import type { Finding } from './finding.ts';
import type { IdsOf } from './ids-of.ts';
import type { Person } from './person.ts';
import type { Remark } from './remark.ts';
import type { Sequence } from './sequence.ts';
import { wordSet } from './vocabulary.ts';
import type { Weighed } from './weighed.ts';

/** Who is identifiable in a draft. */
export interface Identified {
  seq: Sequence;
  idsOf: IdsOf;
  /** Students accepted as named. */
  named: readonly Weighed[];
  persons: readonly Person[];
  /** Identifiers accepted; some resolve to a student. */
  clues: readonly Clue[];
  /** Place in the roster of the student whose own space it is: identified though unnamed; null in a shared space. */
  owner: number | null;
}

/** Words of a rule for everybody: what is said beside them concerns nobody in particular. */
const general = wordSet(
  `quiconque toute plusieurs certains interdit defense entraine anyone students eleves everyone if entrainera rappel
  reminder regle regles rules policy politique enfants children conference formation atelier sensibilisation
  semaine prevention workshop awareness`,
);
/** Words that point back to somebody already named. */
const pointing = wordSet(
  `il elle lui son sa ses he she him her his hers they their tu ton ta tes toi you your te eux leur leurs l`,
);

/** Students by sentence, and of the whole draft. */
class Bearers {
  /** The one list of a sentence as it is, so that it is written out once for all; a set of several. */
  readonly #bySentence = new Map<number, readonly number[] | Set<number>>();
  /** Lists of students that were already added: homonyms share one. */
  readonly #lists = new Set<readonly number[]>();
  readonly #all = new Set<number>();
  /** Whom a sentence without a name is about. */
  readonly #unnamed: ReadonlySet<number>;
  readonly #persons = new Set<number>();
  readonly anyone: boolean;

  constructor({ seq, named, persons, clues, owner }: Identified) {
    for (const { mention } of named) this.#add(seq.sentence(mention.first), mention.students);
    for (const { at, students } of clues)
      if (students.length > 0) this.#add(seq.sentence(at), students);
    for (const { first } of persons) this.#persons.add(seq.sentence(first));
    const coded = clues.some(
      ({ kind }) =>
        kind === 'permanent-code' || kind === 'health-number' || kind === 'national-student-id',
    );
    this.anyone = owner !== null || this.#all.size > 0 || persons.length > 0 || coded;
    this.#unnamed = owner === null ? this.#all : new Set([owner]);
  }

  #add(sentence: number, students: readonly number[]): void {
    if (!this.#lists.has(students)) for (const student of students) this.#all.add(student);
    this.#lists.add(students);
    const known = this.#bySentence.get(sentence);
    if (known === students) return;
    if (!known) this.#bySentence.set(sentence, students);
    else if (known instanceof Set) for (const student of students) known.add(student);
    else this.#bySentence.set(sentence, new Set([...known, ...students]));
  }

  /** Those of the sentence, else the owner of the space, else all of the draft. */
  of(sentence: number): Iterable<number> {
    return this.#bySentence.get(sentence) ?? this.#unnamed;
  }

  near(sentence: number): boolean {
    return this.#bySentence.has(sentence) || this.#persons.has(sentence);
  }
}

/** Identifiers and contact details as findings, with whom they concern. */
export function linkClues(context: Identified, clues: readonly Clue[]): Finding[] {
  const { seq, idsOf } = context;
  if (clues.length === 0) return [];
  const bearers = new Bearers(context);
  return clues.map(({ kind, at, start, end, score, students, needsPerson, reasons }) => {
    const sentence = seq.sentence(at);
    const concerned = students.length > 0 ? students : bearers.of(sentence);
    const known = !needsPerson || bearers.anyone;
    return {
      kind,
      start,
      end,
      students: idsOf(concerned),
      form: null,
      score: known ? score : score / 2,
      reasons,
    };
  });
}

/** Remarks about somebody identifiable as findings; the others are not returned. */
export function linkRemarks(context: Identified, remarks: readonly Remark[]): Finding[] {
  const { seq, idsOf } = context;
  if (remarks.length === 0) return [];
  const bearers = new Bearers(context);
  if (!bearers.anyone) return [];
  return remarks.map(({ kind, at, start, end }) => {
    const sentence = seq.sentence(at);
    const near = bearers.near(sentence);
    const elsewhere = seq.sentenceHas(at, general) && !seq.sentenceHas(at, pointing) ? 0.3 : 0.65;
    return {
      kind,
      start,
      end,
      students: idsOf(bearers.of(sentence)),
      form: null,
      score: near ? 0.85 : elsewhere,
      reasons: [near ? 'same-sentence' : 'same-draft'],
    };
  });
}
