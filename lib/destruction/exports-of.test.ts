import { expect, test } from 'vitest';
import { checklistOf, type ListKey, type Progress } from './checklist.ts';
import { type ExportSeen, exportsOf } from './exports-of.ts';
import { listsFor } from './lists.ts';

const key: ListKey = {
  group: 'g',
  platform: 'classroom',
  schoolYear: '2026-2027',
  student: null,
};
const file = (id: string, more: Partial<ExportSeen> = {}): ExportSeen => ({
  id,
  platform: 'classroom',
  group: 'g',
  schoolYear: '2026-2027',
  deletedOn: null,
  ...more,
});
const done: Progress = {
  id: 'l',
  ticked: [],
  nothing: true,
  keptOn: '2027-06-01',
  heldOn: '2027-06-01',
  kept: [],
  holds: [],
  evidence: {},
};

test('a file stands on the list of its group, platform and year; of an unknown group on each', () => {
  const files = [
    file('own'),
    file('any', { group: null }),
    file('other', { group: 'h' }),
    file('elsewhere', { platform: 'teams' }),
    file('former', { schoolYear: '2025-2026' }),
  ];
  expect(exportsOf(key, files).map(({ id }) => id)).toEqual(['own', 'any']);
  expect(exportsOf({ ...key, student: 's' }, files)).toEqual([]);
});

test('nothing is confirmed while a file is still there, even where nothing was posted', () => {
  const left = checklistOf(key, [], done, [file('a'), file('b', { deletedOn: '2027-06-02' })]);
  expect(left.lacks.copies).toBe(1);
  expect(left.shares.copies).toBeLessThan(1);
  const gone = checklistOf(key, [], done, [file('a', { deletedOn: '2027-06-02' })]);
  expect(gone.lacks.copies).toBe(0);
  expect(gone.shares.copies).toBe(1);
});

test('a file of a group calls for the list of its platform, unless it is spared', () => {
  const used = {
    groups: [{ id: 'g', schoolYear: '2026-2027', platforms: [] }],
    students: [],
    posts: [],
    consents: [],
    notices: [],
    exports: [file('a'), file('b', { group: null, platform: 'teams' })],
  };
  expect(listsFor(used, new Set())).toEqual([key]);
  expect(listsFor(used, new Set(['classroom'] as const))).toEqual([]);
});
