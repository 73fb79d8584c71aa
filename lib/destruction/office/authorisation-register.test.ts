import { expect, test } from 'vitest';
import { authorisationFault, authorisationState } from './authorisation-register.ts';

const decided = (answer: 'accepted' | 'refused' | 'returned', more = {}) => ({
  answer,
  on: '2025-09-05',
  committee: { reference: 'CS-2025-31', on: '2025-09-03' },
  from: '2025-09-08',
  until: '2026-06-30',
  prepared: false,
  ...more,
});

test('an authorisation counts on its first and last day, not the day after, and never before it is handed over', () => {
  const on = (today: string, more = {}) =>
    authorisationState({ decision: decided('accepted', more) }, today);
  expect(on('2025-09-07')).toBe('later');
  expect(on('2025-09-08')).toBe('authorised');
  expect(on('2026-06-30')).toBe('authorised');
  expect(on('2026-07-01')).toBe('over');
  expect(on('2026-01-01', { prepared: true })).toBe('prepared');
  expect(on('2026-01-01', { until: null })).toBe('over');
  expect(authorisationState({ decision: null }, '2026-01-01')).toBe('waiting');
  expect(authorisationState({ decision: decided('refused') }, '2026-01-01')).toBe('refused');
});

test('nothing is authorised without the committee’s reference and day, and both days in order', () => {
  const whole = {
    reference: 'CS-1',
    committeeOn: '2025-09-03',
    from: '2025-09-08',
    until: '2026-06-30',
  };
  expect(authorisationFault(whole, true)).toBeNull();
  expect(authorisationFault({ ...whole, reference: '  ' }, true)).toBe('committee');
  expect(authorisationFault({ ...whole, committeeOn: '' }, true)).toBe('committee');
  expect(authorisationFault({ ...whole, until: '' }, true)).toBe('days');
  expect(authorisationFault({ ...whole, until: '2025-09-07' }, true)).toBe('order');
  const alone = { ...whole, reference: '', committeeOn: '' };
  expect(authorisationFault(alone, false)).toBeNull();
  expect(authorisationFault({ ...alone, until: '' }, false)).toBe('days');
});
