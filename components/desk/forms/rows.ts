import type { ConsentScope } from '../../../lib/consent/consent.ts';
import { type FormFault, judgeForm } from '../../../lib/consent/returned-form.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { ReturnedFile, SealedForm } from '../../../lib/screens/forms.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { usablePlatforms } from './usable.ts';

export type Answers = Partial<Record<ConsentScope, 'yes' | 'no'>>;
/** One returned form, or a file that is none. */
export interface Row {
  key: string;
  file: string;
  /** SHA-256 of the file; null where it was too large to be read. */
  digest: string | null;
  student: string | null;
  platform: PlatformId | null;
  answers: Answers;
  /** `YYYY-MM-DD`. */
  signedOn: string | null;
  /** Empty: it can be recorded. */
  troubles: readonly Trouble[];
  byHand: boolean;
}
export type Trouble =
  | FormFault
  | { kind: 'no-fields' | 'foreign' }
  | { kind: 'refused'; error: unknown };

/** The rows of files that were read, in their order; a file may hold several forms, and is read once. */
export function rowsOf(files: readonly ReturnedFile[], register: Register): Row[] {
  return files.flatMap(({ name, digest, outcome }, index): Row[] => {
    const bare = { file: name, digest, student: null, platform: null, answers: {}, signedOn: null };
    const none = { ...bare, key: `${index}`, byHand: false };
    const twice = digest !== null && files.findIndex((each) => each.digest === digest) < index;
    if (twice) return [{ ...none, troubles: [{ kind: 'already' }] }];
    if (outcome.kind !== 'forms') return [{ ...none, troubles: [outcome] }];
    return outcome.forms.map((form, place) => ({
      ...none,
      key: `${index}.${place}`,
      ...readRow(form, digest, register),
    }));
  });
}

function readRow(form: SealedForm, digest: string | null, register: Register) {
  const { identity, sealed } = form;
  const student = identity ? (register.names.get(identity.student) ?? null) : null;
  const group = register.groups.find(({ id }) => id === student?.group);
  const usable = group ? usablePlatforms(register, group) : [];
  const yearFrom = register.pack?.schoolYear.from;
  const { answers, signedOn, faults } = judgeForm(form, {
    sealed,
    studentKnown: student !== null,
    platformKnown: usable.some(({ platforms }) =>
      platforms.some((id) => id === identity?.platform),
    ),
    already: digest !== null && isRecorded(register, student?.id ?? '', digest),
    today: register.today,
    ...(yearFrom ? { yearFrom } : {}),
  });
  const platform = identity?.platform ?? null;
  return { student: student?.id ?? null, platform, answers, signedOn, troubles: faults };
}

/** Whether an answer of that student comes from this very file; one that was corrected does not count. */
export function isRecorded(register: Register, student: string, digest: string): boolean {
  const events = register.consentsOf.get(student) ?? [];
  const corrected = new Set(events.map(({ corrects }) => corrects));
  return events.some((event) => event.digest === digest && !corrected.has(event.id));
}
