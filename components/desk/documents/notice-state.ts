import type { NoticeEntry } from '../../../lib/db/rows.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import { noticeInOrder } from '../../../lib/verdict/notice-in-order.ts';

/** How far the document of a group went (5.1); `again`: all dates are there, but do not count this year. */
export type NoticeState =
  | { kind: 'none' | 'draft' | 'again' }
  | { kind: 'submitted' | 'validated' | 'sent'; on: string };

export function noticeState(
  notice: NoticeEntry | undefined,
  { today, pack }: { today: string; pack: Pack | null },
): NoticeState {
  if (!notice) return { kind: 'none' };
  const { submittedOn, validatedOn, sentOn, document } = notice;
  if (sentOn !== null && pack) {
    return noticeInOrder(notice, today, pack) ? { kind: 'sent', on: sentOn } : { kind: 'again' };
  }
  if (validatedOn !== null) return { kind: 'validated', on: validatedOn };
  if (submittedOn !== null) return { kind: 'submitted', on: submittedOn };
  return { kind: document === null ? 'none' : 'draft' };
}
