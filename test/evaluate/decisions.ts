import type { ConsentEvent } from '../../lib/consent/consent.ts';
import type { Student } from '../../lib/detection/finding.ts';
import { packById } from '../../lib/policy/packs.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { applyEdits } from '../../lib/verdict/edits.ts';
import { firstNameChanges } from '../../lib/verdict/fixes.ts';
import { judge } from '../../lib/verdict/judge.ts';
import type {
  Attachment,
  Authorisation,
  GroupState,
  Level,
  Place,
} from '../../lib/verdict/verdict.ts';
import { type Arguments, readLines, readRosters } from './arguments.ts';
import { situationOf } from './situation.ts';

/** One line of a decisions file, as the corpus describes it. */
export interface DecisionCase {
  id: string;
  /** One sentence: why. */
  note: string;
  lang: 'fr' | 'en';
  policy: string;
  on: string;
  place: Pick<Place, 'space' | 'student' | 'audience'> & {
    url: string;
    account: 'work' | 'personal' | null;
    /** The person added the site of the address to those that Vigie watches. */
    added?: true;
  };
  officialPages: string[];
  group: GroupState | null;
  authorisations: Authorisation[];
  roster: string;
  consents: ConsentEvent[];
  text: string;
  attachments: Pick<Attachment, 'kind' | 'name' | 'students'>[];
  expect: Outcome;
}
export interface Outcome {
  level: Level;
  clauses: string[];
  students: string[];
  rewritten: string | null;
}
interface Failure {
  id: string;
  want: Outcome;
  got: Outcome;
}

/** What the product decides on a case: every clause it cites, and the draft after all first-name fixes. */
export function decide(given: DecisionCase, pack: Pack, students: readonly Student[]): Outcome {
  const situation = situationOf(given, students);
  const verdict = judge(situation, pack);
  const edits = firstNameChanges(situation, verdict);
  return {
    level: verdict.level,
    clauses: [...new Set(verdict.reasons.map((reason) => reason.clause))],
    students: [...verdict.students].sort(),
    rewritten: edits.length > 0 ? applyEdits(given.text, edits) : null,
  };
}

/** The pass rule of the corpus: equal level and students, all expected clauses cited, equal rewriting where given. */
export function passes(want: Outcome, got: Outcome): boolean {
  return (
    want.level === got.level &&
    want.clauses.every((clause) => got.clauses.includes(clause)) &&
    [...want.students].sort().join() === got.students.join() &&
    (want.rewritten === null || want.rewritten === got.rewritten)
  );
}

/** Decides every case of the file. Throws on a pack or roster that is not known. */
function evaluateDecisions(file: string, rostersFile: string) {
  return decideAll(file, rostersFile, ({ id, policy }) => {
    const pack = packById(policy);
    if (!pack) throw new Error(`case ${id}: no policy "${policy}"`);
    return pack;
  });
}

/** Decides every case of the file by the pack that `packOf` gives. Throws on a roster that is not known. */
export function decideAll(
  file: string,
  rostersFile: string,
  packOf: (given: DecisionCase) => Pack,
): { cases: number; passed: number; failed: Failure[] } {
  const rosters = readRosters(rostersFile);
  const cases = readLines<DecisionCase>(file);
  const failed = cases.flatMap((given): Failure[] => {
    const students = rosters.get(given.roster);
    if (!students) throw new Error(`case ${given.id}: no roster "${given.roster}"`);
    const got = decide(given, packOf(given), students);
    return passes(given.expect, got) ? [] : [{ id: given.id, want: given.expect, got }];
  });
  return { cases: cases.length, passed: cases.length - failed.length, failed };
}

/** The report of some decisions, for a person. */
export function saidOf(report: ReturnType<typeof decideAll>): string {
  return [
    `${report.passed} of ${report.cases} decisions as expected`,
    ...report.failed.flatMap(({ id, want, got }) => [
      `${id}`,
      `    want ${JSON.stringify(want)}`,
      `    got  ${JSON.stringify(got)}`,
    ]),
  ].join('\n');
}

/** `evaluate decisions FILE --rosters FILE [--json]`: what is printed. */
export function decisions({ file, rosters, json }: Arguments): string {
  const report = evaluateDecisions(file, rosters);
  if (json) return JSON.stringify(report);
  return saidOf(report);
}
