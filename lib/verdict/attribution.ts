import type { Finding } from '../detection/finding.ts';
import { sentenceAt } from './sentence.ts';

/** Kinds that say something of somebody: without an identifiable person they are nobody's. */
const remarks: ReadonlySet<string> = new Set(['result', 'health', 'conduct']);

/**
 * Whom a remark or an identifier concerns, where the detectors do not say: in the space of one student the students of
 * its sentence, else the owner; elsewhere those of its sentence, else everyone named in the draft. Empty where that is
 * a person who is not on the roster, or nobody; null where the finding concerns no identifiable person at all and so
 * is not personal information (directive 2.0).
 */
export function concerned(
  finding: Finding,
  text: string,
  findings: readonly Finding[],
  owner: string | null,
): readonly string[] | null {
  if (finding.students.length > 0) return finding.students;
  const names = findings.filter((each) => each.kind === 'student' || each.kind === 'person');
  const { start, end } = sentenceAt(text, finding.start, names);
  const near = names.filter((each) => start <= each.start && each.start < end);
  const here = studentsOf(near);
  if (owner !== null) return here.length > 0 ? here : [owner];
  if (near.length > 0) return here;
  if (names.length > 0) return studentsOf(names);
  const known = findings.some((each) => !remarks.has(each.kind));
  return remarks.has(finding.kind) && !known ? null : [];
}

function studentsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap((each) => each.students))];
}
