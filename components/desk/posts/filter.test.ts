import { expect, test } from 'vitest';
import { everything, postsAsked } from './filter.ts';

const at = { today: '2027-01-15', yearFrom: '07-01' };

test('a school year, the last 30 days, or all of it', () => {
  expect(postsAsked({ ...everything, period: '2026-2027' }, at)).toMatchObject({
    from: '2026-07-01',
    until: '2027-07-01',
  });
  expect(postsAsked({ ...everything, period: 'month' }, at)).toMatchObject({
    from: '2026-12-16',
    until: null,
  });
  expect(postsAsked({ ...everything, platform: 'teams' }, at)).toEqual({
    group: null,
    platform: 'teams',
    student: null,
    from: null,
    until: null,
  });
});
