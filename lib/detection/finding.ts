/** What the detectors speak of. Offsets are UTF-16 code units of the original text, end exclusive. */

export const findingKinds = [
  'student',
  'person',
  'birth-date',
  'permanent-code',
  'health-number',
  'national-student-id',
  'phone',
  'email',
  'address',
  'result',
  'health',
  'conduct',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export type NameForm =
  | 'full'
  | 'inverted'
  | 'first'
  | 'initial'
  | 'initials'
  | 'last'
  | 'nickname'
  | 'handle';

/** A student as the detectors know one: names only. Codes and birth dates are never stored. */
export interface Student {
  id: string;
  firstName: string;
  lastName: string;
  nicknames: readonly string[];
}

export interface Finding {
  kind: FindingKind;
  start: number;
  end: number;
  /** All candidates (homonyms are never guessed apart); for a remark or an identifier, whom it concerns; empty when nobody is known. */
  students: readonly string[];
  /** Only for `student`. */
  form: NameForm | null;
  /** 0 to 1; findings below the caller's threshold are not returned. */
  score: number;
  /** Codes of the evidence, translated by the interface. */
  reasons: readonly string[];
}
