import { expect, test } from 'vitest';
import { accessAsks } from '../../../lib/screens/access-asks.ts';
import { accessLines } from '../../../lib/screens/access-lines.ts';
import { allSteps, partner, sampleAccess } from '../../../test/sample-accesses.ts';
import { accessTasks } from './access-tasks.ts';

const tasksOn = (today: string, ...rows: ReturnType<typeof sampleAccess>[]) => {
  const lines = accessLines(partner, rows, today);
  return accessTasks({ asks: accessAsks(lines) }).map(
    ({ about, line }) => `${about} ${line.access.id}`,
  );
};
const own = sampleAccess({ person: 'own', steps: allSteps('initial', '2026-09-15') });
const until = '2027-09-11';

test('one’s own access is recalled four weeks before its end, another person’s never here', () => {
  const [line] = accessLines(partner, [own], '2026-11-22');
  expect(line?.until).toBe(until);
  expect(tasksOn('2027-08-13', own)).toEqual([]);
  expect(tasksOn('2027-08-14', own)).toEqual(['ending a1']);
  expect(tasksOn(until, own)).toEqual(['ending a1']);
  expect(tasksOn('2027-08-14', { ...own, person: 'p1' })).toEqual([]);
});

test('once it is renewed or cancelled, what follows it asks instead', () => {
  const follow = { person: 'own', of: 'a1', id: 'a2', addedOn: '2027-08-13' };
  const renewal = sampleAccess({ ...follow, type: 'renewal' });
  const cancellation = sampleAccess({ ...follow, type: 'cancellation' });
  expect(tasksOn('2027-08-14', own, renewal)).toEqual([]);
  expect(tasksOn('2027-08-14', own, cancellation)).toEqual(['cancellation a2']);
});
