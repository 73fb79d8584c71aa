import { expect, test } from 'vitest';
import { checkItems } from '../../../lib/access/check-round.ts';
import { packById } from '../../../lib/policy/packs.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { emptyRegister } from '../../../test/empty-register.ts';
import { documentTasks } from './document-tasks.ts';

const group = (id: string, platforms: Register['groups'][number]['platforms']) => ({
  id,
  name: id,
  schoolYear: '2026-2027',
  platforms,
});
const notice = (days: Partial<Register['notices'][number]>): Register['notices'][number] => ({
  id: 'a|teams',
  group: 'a',
  platform: 'teams',
  document: null,
  submittedOn: null,
  validatedOn: null,
  validatedBy: null,
  sentOn: null,
  sealed: null,
  ...days,
});
const register: Register = {
  ...emptyRegister,
  pack: packById('qc-csspb-2025'),
  groups: [group('a', ['teams']), group('b', ['classroom', 'facebook'])],
};
const told = (change: Partial<Register>) =>
  documentTasks({ ...register, ...change }).map((task) =>
    task.kind === 'notice' ? [task.state, task.href] : [task.count, task.href],
  );

test('each group and platform lacks a document until it is validated, then sent', () => {
  expect(told({})).toEqual([
    ['none', '#documents/nouveau/teams/a'],
    ['none', '#documents/nouveau/classroom/b'],
    [2, '#documents'],
  ]);
  const validated = { document: 'd', validatedOn: '2026-09-03' };
  const [first] = told({ notices: [notice(validated)] });
  expect(first).toEqual(['validated', '#documents/d']);
  const [sent] = told({ notices: [notice({ ...validated, sentOn: '2026-09-04' })] });
  expect(sent).toEqual(['none', '#documents/nouveau/classroom/b']);
  const [before] = told({ notices: [notice({ ...validated, sentOn: '2026-09-02' })] });
  expect(before).toEqual(['again', '#documents/d']);
});

test('who can get in is asked for from 1 September, again from 7 January, until it is done', () => {
  const only = { groups: [group('a', ['teams'])] };
  const last = (change: Partial<Register>) => told({ ...only, ...change }).at(-1);
  expect(last({ today: '2026-08-31' })).toEqual(['none', '#documents/nouveau/teams/a']);
  const line = [1, '#documents/acces/a/teams'];
  expect(last({ today: '2026-09-01' })).toEqual(line);
  const done = {
    id: 'a|teams|2026-2027|autumn',
    group: 'a',
    platform: 'teams' as const,
    schoolYear: '2026-2027',
    round: 'autumn' as const,
    ticked: checkItems,
    doneOn: '2026-09-02',
  };
  expect(last({ accessChecks: [{ ...done, doneOn: null }] })).toEqual(line);
  expect(last({ accessChecks: [done] })).not.toEqual(line);
  expect(last({ accessChecks: [done], today: '2027-01-07' })).toEqual(line);
});
