import { agreed } from '../../../lib/consent/agreed.ts';
import type { ConsentScope, ConsentState } from '../../../lib/consent/consent.ts';
import { effectiveEvents } from '../../../lib/consent/effective.ts';
import { signerStates } from '../../../lib/consent/parents.ts';
import { schoolYearOf } from '../../../lib/consent/school-year.ts';
import type { ConsentEntry, GroupEntry, StudentEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { type Covered, questionOf, readingDay } from './covered.ts';
import { noticeSentOn } from './notice-sent.ts';

/** Where one consent of one student stands. */
export interface Standing {
  scope: ConsentScope;
  state: ConsentState;
  /** The second parent or the student answered as well: each answers apart, in the history. */
  second: boolean;
  /** One agrees and the other does not, which is no consent. */
  conflict: boolean;
  /** One agreed and a signature that the pack asks for is still missing. */
  incomplete: boolean;
  /** The form is dated before the information document was sent (5.1). */
  early: boolean;
}
export interface Row {
  student: StudentEntry;
  standings: readonly Standing[];
  /** The latest answer that counts, of these platforms and, unless answers outlive it, of this year. */
  latest: ConsentEntry | null;
  /** The day that the form was given out; null before. */
  sentOn: string | null;
}

/** The students of a group, sorted, with where their consents and their form stand; those who left are not asked any more. */
export function rowsOf(register: Register, group: GroupEntry, covered: Covered): Row[] {
  const on = readingDay(group.schoolYear, register);
  const yearFrom = register.pack?.schoolYear.from;
  const outlives = register.pack?.consent?.expires === 'open';
  const documentOn = noticeSentOn(register, group, covered);
  const sentOn = new Map(
    register.forms
      .filter((form) => form.schoolYear === group.schoolYear)
      .filter((form) => covered.platforms.includes(form.platform))
      .map((form) => [form.student, form.sentOn]),
  );
  const standing = (student: StudentEntry, events: ConsentEntry[], scope: ConsentScope) => {
    const asked = questionOf(register, student.id, scope, covered.platforms, on);
    const states = signerStates(events, asked);
    const state = agreed(states, asked);
    const all = Object.values(states);
    const yes = events.findLast((event) => event.scope === scope && event.answer === 'yes');
    const signedOn = yes?.formDate ?? yes?.on;
    return {
      scope,
      state,
      second: states.second !== 'none' || states.student !== 'none',
      conflict: all.includes('yes') && (state === 'no' || state === 'withdrawn'),
      incomplete: all.includes('yes') && state === 'none',
      early:
        state === 'yes' && documentOn !== null && signedOn !== undefined && signedOn < documentOn,
    };
  };
  return (register.studentsOf.get(group.id) ?? [])
    .filter(({ leftOn }) => leftOn === null || leftOn > on)
    .map((student) => {
      const events = effectiveEvents(register.consentsOf.get(student.id) ?? []).filter(
        (event) =>
          covered.platforms.includes(event.platform) &&
          (outlives || schoolYearOf(event.on, yearFrom) === group.schoolYear),
      );
      return {
        student,
        standings: covered.scopes.map((scope) => standing(student, events, scope)),
        latest: events.at(-1) ?? null,
        sentOn: sentOn.get(student.id) ?? null,
      };
    });
}
