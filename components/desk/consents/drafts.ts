import type { ConsentAnswer, ConsentScope } from '../../../lib/consent/consent.ts';
import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { NewConsent } from '../../../lib/messages.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';

/** An answer changed in a cell and not yet written. */
export interface DraftAnswer {
  student: StudentEntry;
  scope: ConsentScope;
  answer: ConsentAnswer;
}
export type Drafts = ReadonlyMap<string, DraftAnswer>;

export function draftKey({ student, scope }: Omit<DraftAnswer, 'answer'>): string {
  return `${student.id}|${scope}`;
}

/** The form that all *yes* of one bar come from: its date (`YYYY-MM-DD`) and where it is filed. */
export interface Form {
  date: string;
  filedAt: string;
}

/** The events to write. A *yes* holds from its form's date, a *no* or a withdrawal from today (5.7, 5.8). */
export function consentsOf(
  drafts: readonly DraftAnswer[],
  platform: PlatformId,
  form: Form,
  today: string,
): NewConsent[] {
  return drafts.map(({ student, scope, answer }) => {
    const person = { student: student.id, platform, scope, answer } as const;
    const common = { ...person, parent: 1, digest: null, corrects: null } as const;
    return answer === 'yes'
      ? { ...common, on: form.date, formDate: form.date, filedAt: form.filedAt }
      : { ...common, on: today, formDate: null, filedAt: null };
  });
}
