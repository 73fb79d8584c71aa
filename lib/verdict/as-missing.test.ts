import { expect, test } from 'vitest';
import type { Finding } from '../detection/finding.ts';
import { packById } from '../policy/packs.ts';
import type { Pack, Status } from '../policy/schema.ts';
import { asMissing } from './as-missing.ts';
import type { Level, Reason, Verdict } from './verdict.ts';

const pack = packById('qc-csspb-2025') as Pack;

function finding(start: number): Finding {
  return {
    kind: 'student',
    start,
    end: start + 3,
    students: [],
    form: 'first',
    score: 1,
    reasons: [],
  };
}
/** The reason that a row of the pack gives, about one student at `start`. */
function reason(rule: string, student: string, start = 0): Reason {
  const row = pack.rows.find(({ id }) => id === rule);
  if (!row) throw new Error(rule);
  const { level, clause, code, fix } = row;
  const evidence = [{ finding: finding(start), attachment: null }];
  return {
    rule,
    level,
    clause,
    code,
    students: [student],
    evidence,
    fixes: fix,
    source: 'directive',
  };
}
function told(reasons: Reason[], status: Status = 'approved', level: Level = 'hold') {
  const verdict: Verdict = { level, reasons, students: [] };
  return asMissing(verdict, pack, status).reasons.map(({ code, clause, students, evidence }) => [
    code,
    clause,
    students,
    evidence.map((each) => each.finding?.start),
  ]);
}

test.each(['class-no-consent', 'class-refused', 'class-withdrawn'])('%s reads the same', (rule) => {
  expect(told([reason(rule, 'a')])).toEqual([['class-no-consent', '5.5', ['a'], [0]]]);
});

test.each(['own-parent-no-consent', 'own-parent-refused', 'own-parent-withdrawn'])(
  '%s reads the same',
  (rule) => {
    expect(told([reason(rule, 'a')])).toEqual([['own-parent-no-consent', '5.6', ['a'], [0]]]);
  },
);

test('several become one reason, in the order of the text', () => {
  const all = [
    reason('class-no-consent', 'a', 20),
    reason('class-refused', 'b', 0),
    reason('class-withdrawn', 'c', 10),
  ];
  expect(told(all)).toEqual([['class-no-consent', '5.5', ['a', 'b', 'c'], [0, 10, 20]]]);
});

test('where a missing consent gives no reason, a refusal gives none either', () => {
  const general = reason('unauthorised-personal', 'a');
  expect(told([general, reason('class-refused', 'a')], 'authorisation-required')).toEqual(
    told([general], 'authorisation-required'),
  );
});

test('rows about something else, and a consent that was given, stay as they are', () => {
  for (const rule of [
    'shared-result',
    'class-long-name',
    'families-consent',
    'official-without-consent',
  ]) {
    const [row] = told([reason(rule, 'a')]);
    expect(row?.[1], rule).toBe(reason(rule, 'a').clause);
  }
});
