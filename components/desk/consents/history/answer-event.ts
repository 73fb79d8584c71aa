import type { NewConsent } from '../../../../lib/messages.ts';
import type { PlatformId } from '../../../../lib/platforms/platform.ts';
import type { Form } from '../drafts.ts';
import type { Answered } from '../form-fault.ts';

/**
 * The event of an answer given by hand. A form that was filed has its date; taking a mistake back bears the mistake's
 * own day, and a replacement keeps the digest of the file that it was read from.
 */
export function answerEvent(
  { student, scope, answer, parent = 1, corrects = null }: Answered,
  platform: PlatformId,
  { date, filedAt }: Form,
  corrected: { on: string; digest?: string | null } | null,
): NewConsent {
  const about = { student: student.id, platform, scope, parent, corrects };
  if (answer === 'none') {
    const on = corrected?.on ?? date;
    return { ...about, answer, on, formDate: null, filedAt: null, digest: null };
  }
  const filed = filedAt === '' ? null : filedAt;
  return {
    ...about,
    answer,
    on: date,
    formDate: filed === null ? null : date,
    filedAt: filed,
    digest: corrected?.digest ?? null,
  };
}
