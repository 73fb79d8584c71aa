import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listId, listKey, postsOf } from './checklist.ts';
import { listsFor } from './lists.ts';
import { grouped, isWithoutGroup, withoutGroup } from './without-group.ts';

const calendar = { timeZone: 'America/Toronto', from: undefined };
const post = (id: string, group: string | null, sentAt: string) => ({
  ...({ id, group, sentAt, platform: 'teams', students: [], media: false } as const),
});
const used = {
  groups: [{ id: 'g', schoolYear: '2025-2026', platforms: ['teams'] }],
  students: [],
  consents: [],
  notices: [],
} as const;

test('posts without a group have a list of their own, in the school year of the school’s day', () => {
  // In Toronto 1 July begins at 04:00Z.
  const posts = grouped(
    [
      post('a', 'g', '2026-06-20T12:00:00Z'),
      post('b', null, '2026-07-01T03:59:59Z'),
      post('c', null, '2026-07-01T04:00:00Z'),
    ],
    calendar,
  );
  const lists = listsFor({ ...used, posts }, new Set());
  expect(lists.map((key) => [listId(key), postsOf(key, posts).map(({ id }) => id)])).toEqual([
    ['g|teams|2025-2026', ['a']],
    ['none-2025-2026|teams|2025-2026', ['b']],
    ['none-2026-2027|teams|2026-2027', ['c']],
  ]);
  for (const key of lists) expect(listKey(listId(key))).toEqual(key);
  expect(listsFor({ ...used, posts }, new Set(['teams'] as const))).toEqual([]);
});

const groups = fc.constantFrom('g', null);
const instants = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
});

test('whatever its group and the hour, a post stands on exactly one list', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(groups, instants), { maxLength: 30 }), (sent) => {
      const rows = sent.map(([group, at], index) => post(`p${index}`, group, at.toISOString()));
      const posts = grouped(rows, calendar);
      const listed = listsFor({ ...used, posts }, new Set()).flatMap((key) => postsOf(key, posts));
      expect(listed.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
      expect(posts.filter(({ group }) => isWithoutGroup(group))).toHaveLength(
        rows.filter(({ group }) => group === null).length,
      );
    }),
  );
  expect(isWithoutGroup(crypto.randomUUID())).toBe(false);
  expect(isWithoutGroup(withoutGroup('2025-2026'))).toBe(true);
});
