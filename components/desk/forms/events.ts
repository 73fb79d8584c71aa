import { schoolYearOf } from '../../../lib/consent/school-year.ts';
import type { NewConsent } from '../../../lib/messages.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { type Row, standingEvents } from './rows.ts';

/** A row that can be recorded. */
export type ReadyRow = Row & {
  student: string;
  platform: NonNullable<Row['platform']>;
  signedOn: string;
};

export function isReady(row: Row): row is ReadyRow {
  return (
    row.troubles.length === 0 &&
    row.student !== null &&
    row.platform !== null &&
    row.signedOn !== null
  );
}

/** The events of the rows: each answer counts from the day it was signed. */
export function eventsOf(
  rows: readonly ReadyRow[],
  filedAt: string,
  parentOf: (row: ReadyRow) => 1 | 2,
): NewConsent[] {
  return rows.flatMap((row) => {
    const { student, platform, answers, others, signedOn, digest } = row;
    const form = { on: signedOn, formDate: signedOn, filedAt, digest, corrects: null };
    // One form that both parents signed, or parent and student, is an answer of each.
    const signers = [...new Set([parentOf(row), ...others])];
    return Object.entries(answers).flatMap(([scope, answer]) =>
      signers.map((parent) => ({ student, platform, scope, answer, parent, ...form })),
    );
  });
}

/** Two forms for one student in the same list come from two parents, unless told otherwise. */
export function likelyParent(row: ReadyRow, rows: readonly ReadyRow[]): 1 | 2 {
  return rows.slice(0, rows.indexOf(row)).some((each) => isSameQuestion(each, row)) ? 2 : 1;
}

function isSameQuestion(a: ReadyRow, b: ReadyRow): boolean {
  return a.student === b.student && a.platform === b.platform;
}

/** The day of the latest answer that a form would come after: of the register, or of a form before it in the list; null: it is the first. */
export function formerAnswer(
  row: ReadyRow,
  rows: readonly ReadyRow[],
  register: Register,
): string | null {
  const yearOf = (day: string) => schoolYearOf(day, register.pack?.schoolYear.from);
  const before = rows
    .slice(0, rows.indexOf(row))
    .filter((each) => isSameQuestion(each, row))
    .map(({ signedOn }) => signedOn);
  const recorded = standingEvents(register, row.student)
    .filter(({ platform, on }) => platform === row.platform && yearOf(on) === yearOf(row.signedOn))
    .map(({ on }) => on);
  return [...before, ...recorded].sort().at(-1) ?? null;
}
