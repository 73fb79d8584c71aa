import type { FindingKind } from './finding.ts';

/** A datum other than a name or a remark, as found; the score still lacks whether somebody is identifiable. */
export interface Clue {
  kind: Extract<
    FindingKind,
    | 'birth-date'
    | 'permanent-code'
    | 'health-number'
    | 'national-student-id'
    | 'phone'
    | 'email'
    | 'address'
  >;
  /** Token at which it begins. */
  at: number;
  /** UTF-16, end exclusive. */
  start: number;
  end: number;
  /** 0 to 1. */
  score: number;
  /** Places in the roster of whom the datum itself resolves to. */
  students: readonly number[];
  /** Means nothing unless somebody is identifiable in the draft. */
  needsPerson: boolean;
  reasons: readonly string[];
}
