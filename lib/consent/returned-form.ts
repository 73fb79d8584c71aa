import type { ConsentAnswer, ConsentScope, Signer } from './consent.ts';
import type { FilledForm } from './filled-form.ts';
import { schoolYearOf } from './school-year.ts';
import { writtenDate } from './written-date.ts';

/** Why a returned form cannot be recorded as it is; `text` is what the parent typed as a date. */
export type FormFault =
  | { kind: 'altered' | 'student-gone' | 'already' | 'unsigned' | 'no-parent' | 'no-date' }
  | { kind: 'other-year'; year: string }
  | { kind: 'other-platform' }
  | { kind: 'both' | 'no-answer'; scopes: readonly ConsentScope[] }
  | { kind: 'unclear-date' | 'future-date' | 'date-of-other-year'; text: string };

/** What the register knows of the form. */
export interface FormContext {
  /** Whether the form was sealed by this register, as it stands. */
  sealed: boolean;
  /** Whether the student is in the register. */
  studentKnown: boolean;
  /** Whether the platform may be used with a consent at all. */
  platformKnown: boolean;
  /** Whether answers from this very file are recorded for this student and platform. */
  already: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
  /** `MM-DD`. */
  yearFrom?: string;
}
export interface JudgedForm {
  /** Empty: it can be recorded. */
  faults: readonly FormFault[];
  /** One a purpose, where one box is ticked. */
  answers: Readonly<Record<ConsentScope, Extract<ConsentAnswer, 'yes' | 'no'>>>;
  /** Who signed besides the first parent, where the form has a place for it. */
  others: readonly Signer[];
  /** The day it was signed, where that can be read. */
  signedOn: string | null;
}

/** Reads a returned form against the register (Annexe A). What makes it no form of ours today is told alone, what is left out all at once. */
export function judgeForm(form: FilledForm, context: FormContext): JudgedForm {
  const { identity, sameWords, boxes } = form;
  const answers: Record<ConsentScope, 'yes' | 'no'> = {};
  for (const [scope, { yes, no }] of Object.entries(boxes)) {
    if (yes !== no) answers[scope] = yes ? 'yes' : 'no';
  }
  const signedOn = writtenDate(form.date);
  const others: Signer[] = [
    ...(form.second.signature === '' ? [] : [2 as const]),
    ...(form.studentSignature === '' ? [] : ['student' as const]),
  ];
  const judged = (faults: readonly FormFault[]) => ({ faults, answers, others, signedOn });
  if (!identity || !sameWords || !context.sealed) return judged([{ kind: 'altered' }]);
  const { schoolYear } = identity;
  if (schoolYearOf(context.today, context.yearFrom) !== schoolYear) {
    return judged([{ kind: 'other-year', year: schoolYear }]);
  }
  if (!context.studentKnown) return judged([{ kind: 'student-gone' }]);
  if (!context.platformKnown) return judged([{ kind: 'other-platform' }]);
  if (context.already) return judged([{ kind: 'already' }]);
  return judged([...boxFaults(boxes), ...signFaults(form, signedOn, context)]);
}

function boxFaults(boxes: FilledForm['boxes']): FormFault[] {
  const ticked = (how: 'both' | 'none') =>
    Object.entries(boxes).flatMap(([scope, { yes, no }]) =>
      yes === no && yes === (how === 'both') ? [scope] : [],
    );
  const both = ticked('both');
  const none = ticked('none');
  return [
    ...(both.length > 0 ? [{ kind: 'both', scopes: both } as const] : []),
    ...(none.length > 0 ? [{ kind: 'no-answer', scopes: none } as const] : []),
  ];
}

function signFaults(
  { parent, date, signature, identity }: FilledForm,
  signedOn: string | null,
  { today, yearFrom }: FormContext,
): FormFault[] {
  const faults: FormFault[] = [];
  if (parent === '') faults.push({ kind: 'no-parent' });
  if (signature === '') faults.push({ kind: 'unsigned' });
  if (date === '') faults.push({ kind: 'no-date' });
  else if (signedOn === null) faults.push({ kind: 'unclear-date', text: date });
  else if (signedOn > today) faults.push({ kind: 'future-date', text: date });
  else if (schoolYearOf(signedOn, yearFrom) !== identity?.schoolYear) {
    faults.push({ kind: 'date-of-other-year', text: date });
  }
  return faults;
}
