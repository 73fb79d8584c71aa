import { expect, test } from 'vitest';
import { packById } from '../policy/packs.ts';
import { withSwitches } from '../policy/switches.ts';
import { type NoticeDays, noticeFault } from './notice-fault.ts';

const pack = packById('qc-csspb-2025');
const at = { today: '2026-11-22', schoolYear: '2026-2027' };
const none = { submittedOn: null, validatedOn: null, sentOn: null };
const sentFirst: NoticeDays = { ...none, validatedOn: '2026-09-10', sentOn: '2026-09-01' };

test.each<[string, NoticeDays, string | null]>([
  ['nothing yet', none, null],
  [
    'all three on one day',
    { submittedOn: at.today, validatedOn: at.today, sentOn: at.today },
    null,
  ],
  ['validated without a word of the submission', { ...none, validatedOn: '2026-09-01' }, null],
  ['the first day of the school year', { ...none, submittedOn: '2026-07-01' }, null],
  ['the last day of the former one', { ...none, submittedOn: '2026-06-30' }, 'other-year'],
  ['tomorrow', { ...none, submittedOn: '2026-11-23' }, 'future'],
  ['sent before it was validated', sentFirst, 'order'],
  ['sent, never validated', { ...none, sentOn: '2026-09-01' }, 'not-validated'],
])('%s', (_, days, fault) => {
  expect(pack && noticeFault(days, { ...at, pack })).toBe(fault);
});

test('a school that reads 5.1 the other way may send first (A-06)', () => {
  const other = pack && withSwitches(pack, { 'A-06': false });
  expect(other && noticeFault(sentFirst, { ...at, pack: other })).toBeNull();
  expect(
    other && noticeFault({ ...sentFirst, validatedOn: null }, { ...at, pack: other }),
  ).toBeNull();
});
