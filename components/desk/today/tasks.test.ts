import { expect, test } from 'vitest';
import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import { emptyRegister } from '../../../test/empty-register.ts';
import { tasksOf } from './tasks.ts';

const lea: StudentEntry = {
  id: 's1',
  group: 'g',
  leftOn: null,
  avatar: null,
  firstName: 'Léa',
  lastName: 'Tremblay',
  nicknames: [],
};
const kinds = (students: readonly StudentEntry[], ...platforms: PlatformId[]) => {
  const { year: schoolYear } = emptyRegister;
  const groups = [{ id: 'g', name: '402', schoolYear, platforms }];
  return tasksOf({ ...emptyRegister, groups, studentsOf: new Map([['g', students]]) }).map(
    ({ kind }) => kind,
  );
};

test('a group with its list and no platform is not called done: nothing could be asked of its parents', () => {
  expect(kinds([lea])).toContain('no-platform');
  expect(kinds([lea], 'teams')).not.toContain('no-platform');
});
test('its list comes first', () => {
  expect(kinds([])).toContain('no-students');
  expect(kinds([])).not.toContain('no-platform');
});
