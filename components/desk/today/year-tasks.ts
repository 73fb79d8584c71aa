import { addDays } from '../../../lib/consent/add-days.ts';
import { daysTo } from '../../../lib/destruction/due.ts';
import type { Given } from '../../../lib/screens/exchanges.ts';
import type { JuneCard, JuneView } from '../../../lib/screens/june.ts';
import type { Exchanges } from '../../../lib/screens/records.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { AccessTask } from './access-tasks.ts';

/** What the year end and the principal's answers ask for. */
export type YearTask =
  | { kind: 'returned'; given: Given }
  | { kind: 'late-lists'; cards: readonly JuneCard[]; due: string }
  | { kind: 'unknown-key' }
  | { kind: 'answered'; given: Given }
  | { kind: 'june'; days: number; cards: readonly JuneCard[] }
  | { kind: 'to-give'; count: number }
  | AccessTask;

/** An answer that needs no hand stands for a week. */
const newsDays = 7;
/** Of the day of destruction: for 30 June, from 1 May on. */
const seasonDays = 60;

/** Whether lists are to be read for *Aujourd'hui*, where the pack asks for destruction: from 1 May on, and while a former year is still there. */
export function inSeason({ pack, groups, today, year }: Register, lastDay: string): boolean {
  if (!pack?.retention) return false;
  return daysTo(lastDay, today) <= seasonDays || groups.some((each) => each.schoolYear < year);
}

/** Gravest first; what must come before anything else is `returned` and `late-lists`. */
export function yearTasks(
  { given, unknown }: Pick<Exchanges, 'given' | 'unknown'>,
  june: Pick<JuneView, 'cards' | 'lastDay' | 'due'> | null,
  today: string,
): YearTask[] {
  const returned = given.filter(({ state }) => state === 'returned');
  const open = june?.cards.filter(({ state }) => isOpen(state)) ?? [];
  const late = open.filter(({ state }) => state === 'late');
  const days = june ? daysTo(june.lastDay, today) : -1;
  const news = given.filter(
    ({ state, answers: [answer] }) =>
      (state === 'refused' || state === 'accepted') &&
      answer !== undefined &&
      answer.issuedAt.slice(0, 10) >= addDays(today, -newsDays),
  );
  const made = given.filter(({ state }) => state === 'made').length;
  const season = june !== null && days >= 0 && days <= seasonDays && open.length > 0;
  return [
    ...returned.map((each): YearTask => ({ kind: 'returned', given: each })),
    ...(june && late.length > 0
      ? [{ kind: 'late-lists' as const, cards: late, due: june.due }]
      : []),
    ...(unknown.length > 0 ? [{ kind: 'unknown-key' as const }] : []),
    ...news.map((each): YearTask => ({ kind: 'answered', given: each })),
    ...(season ? [{ kind: 'june' as const, days, cards: open }] : []),
    ...(made > 0 ? [{ kind: 'to-give' as const, count: made }] : []),
  ];
}

function isOpen(state: JuneCard['state']): boolean {
  return state === 'not-due' || state === 'in-progress' || state === 'late' || state === 'returned';
}
