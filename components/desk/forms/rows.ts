import type { ConsentScope, Signer } from '../../../lib/consent/consent.ts';
import { type FormFault, judgeForm } from '../../../lib/consent/returned-form.ts';
import type { ConsentEntry } from '../../../lib/db/rows.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { ReturnedFile, SealedForm } from '../../../lib/screens/forms.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { usablePlatforms } from './usable.ts';

export type Answers = Readonly<Record<ConsentScope, 'yes' | 'no'>>;
/** One returned form, or a file that is none. */
export interface Row {
  key: string;
  file: string;
  /** SHA-256 of the file; null where it was too large to be read. */
  digest: string | null;
  student: string | null;
  platform: PlatformId | null;
  answers: Answers;
  /** Who signed besides the parent who is named first. */
  others: readonly Signer[];
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

/** The rows of files that were read, those with something wrong first; a file may hold several forms, and is read once. */
export function rowsOf(files: readonly ReturnedFile[], register: Register): Row[] {
  const rows = files.flatMap(({ name, digest, outcome }, index): Row[] => {
    const bare = {
      file: name,
      digest,
      student: null,
      platform: null,
      answers: {},
      signedOn: null,
      others: [],
    };
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
  const isWhole = ({ troubles }: Row) => Number(troubles.length === 0);
  return rows.sort((a, b) => isWhole(a) - isWhole(b));
}

function readRow(form: SealedForm, digest: string | null, register: Register) {
  const { identity, sealed } = form;
  const student = identity ? (register.names.get(identity.student) ?? null) : null;
  const group = register.groups.find(({ id }) => id === student?.group);
  const usable = group ? usablePlatforms(register, group) : [];
  const yearFrom = register.pack?.schoolYear.from;
  const { answers, others, signedOn, faults } = judgeForm(form, {
    sealed,
    studentKnown: student !== null,
    platformKnown: usable.some(({ platforms }) =>
      platforms.some((id) => id === identity?.platform),
    ),
    already:
      digest !== null &&
      standingEvents(register, student?.id ?? '').some((event) => event.digest === digest),
    today: register.today,
    ...(yearFrom ? { yearFrom } : {}),
  });
  const platform = identity?.platform ?? null;
  return { student: student?.id ?? null, platform, answers, others, signedOn, troubles: faults };
}

/** The events about a student that still count: none that was recorded by mistake. */
export function standingEvents(register: Register, student: string): readonly ConsentEntry[] {
  const events = register.consentsOf.get(student) ?? [];
  const corrected = new Set(events.map(({ corrects }) => corrects));
  return events.filter(({ id }) => !corrected.has(id));
}
