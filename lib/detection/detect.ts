import type { Finding } from './finding.ts';
import type { CompiledRoster } from './roster.ts';
import { Sequence } from './sequence.ts';
import { readStudents, studentFinding } from './students.ts';
import { tokenize } from './tokens.ts';

export interface DetectOptions {
  /** Findings below are not returned; 0.5 unless told. */
  threshold?: number;
  lang?: 'fr' | 'en';
  ownNumbers?: readonly string[];
}

export function detect(
  text: string,
  roster: CompiledRoster,
  options: DetectOptions = {},
): Finding[] {
  const seq = new Sequence(text, tokenize(text));
  const threshold = options.threshold ?? 0.5;
  return readStudents(seq, roster, new Set(), new Set())
    .map((weighed) => studentFinding(weighed, roster))
    .filter(({ score }) => score >= threshold);
}
