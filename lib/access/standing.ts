import { addDays } from '../consent/add-days.ts';
import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { lastDayOfAccess } from './last-day.ts';
import { nextStep } from './steps.ts';

export interface AccessStanding {
  /** `asked`: steps are left; `open`; `ending`: recalled; `review`: to be looked at again; `over`, or done with. */
  state: 'asked' | 'open' | 'ending' | 'review' | 'over';
  /** First day, that of the step it counts from; null until then. */
  from: string | null;
  /** Last day, included; null where none is known. */
  until: string | null;
  /** Set later than the longest time, without the agreement of those concerned. */
  tooLong: boolean;
}

/**
 * Where an access stands on a day of the school's (documents 000, 001, 003). An access holds on its last day, and from
 * `endedOn` on no more. Recalled so many days before its end; where no end is stated, looked at again every so many months.
 */
export function accessStanding(
  template: AccessTemplate,
  access: Access,
  today: string,
): AccessStanding {
  const term = termOf(template, access);
  return { ...term, state: stateOn(today, { template, access, ...term }) };
}

/** From when to when an access holds, whatever the day. Of a cancellation `until` is the day by which it is due. */
export function termOf(template: AccessTemplate, access: Access): Omit<AccessStanding, 'state'> {
  const { duration } = template;
  if (access.type === 'cancellation') return { from: null, until: access.until, tooLong: false };
  const first = duration.from ?? template.steps[0]?.id;
  const from = access.steps.find(({ id }) => id === first)?.on ?? null;
  const longest = from === null ? null : lastDayOfAccess(from, duration);
  const free = duration.unlessAgreed && access.agreed;
  const tooLong = !free && longest !== null && access.until !== null && access.until > longest;
  const set = access.until ?? longest;
  return { from, until: tooLong ? longest : set, tooLong };
}

/**
 * The day from which an access without a stated end is to be looked at again, so many months after it began or was
 * looked at last (reading A-12); null where none is.
 */
export function reviewDay(
  { duration }: AccessTemplate,
  access: Access,
  from: string,
): string | null {
  if (duration.review === null) return null;
  const { reviewedOn } = access;
  return addMonths(reviewedOn !== null && reviewedOn > from ? reviewedOn : from, duration.review);
}

interface Facts {
  template: AccessTemplate;
  access: Access;
  from: string | null;
  until: string | null;
}

function stateOn(today: string, { template, access, from, until }: Facts): AccessStanding['state'] {
  if (access.endedOn !== null && access.endedOn <= today) return 'over';
  const next = nextStep(template, access);
  // However late: what was not cancelled is still to be.
  if (access.type === 'cancellation') return next === null ? 'over' : 'asked';
  if (until !== null && today > until) return 'over';
  const notice = Math.max(0, ...(template.duration.remind?.days ?? []));
  // Signed, its time runs, though a copy may still be on its way.
  if (from !== null && until !== null && today >= addDays(until, -notice)) return 'ending';
  if (next !== null) return 'asked';
  const review = until === null && from !== null ? reviewDay(template, access, from) : null;
  return review !== null && today >= review ? 'review' : 'open';
}

/** The same day so many months later, or the last one of a shorter month. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
