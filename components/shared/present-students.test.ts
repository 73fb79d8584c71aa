import { expect, test } from 'vitest';
import type { StudentEntry } from '../../lib/db/rows.ts';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import { emptyRegister } from '../../test/empty-register.ts';
import { groupsToImport } from '../desk/groups/groups-to-import.ts';
import { tasksOf } from '../desk/today/tasks.ts';
import { presentStudents } from './present-students.ts';

const group = { id: 'g', name: '402', schoolYear: '2026-2027', platforms: [] };
const student = (id: string, leftOn: string | null): StudentEntry => ({
  id,
  leftOn,
  group: 'g',
  avatar: null,
  firstName: id,
  lastName: 'Roy',
  nicknames: [],
});
const withStudents = (...students: StudentEntry[]) => ({
  ...emptyRegister,
  groups: [group],
  studentsOf: new Map([['g', students]]),
});
const both = withStudents(student('Léa', null), student('Noah', '2026-11-02'));
const left = withStudents(student('Noah', '2026-11-02'));

test('who left is not in the group any more', () => {
  expect(presentStudents(both, 'g').map(({ id }) => id)).toEqual(['Léa']);
  expect(presentStudents(both, 'another')).toEqual([]);
});

test('a group that everybody left lacks its list', () => {
  const lacking = { kind: 'no-students', group: 'g' };
  expect(tasksOf(left)).toContainEqual(lacking);
  expect(tasksOf(both)).not.toContainEqual(lacking);
});

test('a new list of a group that everybody left is compared too: some may come back', () => {
  const names = { firstName: 'Noah', lastName: 'Roy', nicknames: [] };
  const listed = { ...names, group: '402', line: 2, source: 'liste.csv 2' };
  const preview = { students: [listed] };
  const first = (register: typeof both) => groupsToImport(preview, '', register)[0];
  expect(first(both)).toMatchObject({ already: 1, updated: true });
  expect(first(left)).toMatchObject({ already: 0, updated: true });
  expect(first(withStudents())).toMatchObject({ already: 0, updated: false });
});

test('what is erased with a group counts those who left, apart', () => {
  expect(sharedFr.studentsAndLeft(24, 0)).toBe('24 élèves');
  expect(sharedFr.studentsAndLeft(24, 1)).toBe('24 élèves (et 1 parti)');
});
