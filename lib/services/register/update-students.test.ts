// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Runtime } from '../../browser.ts';
import { readGroups } from '../../db/groups.ts';
import { openStore } from '../../db/store.ts';
import { readStudents } from '../../db/students.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const page: Runtime.MessageSender = { id: 'vigie', url: 'chrome-extension://vigie/desk.html' };
const key = () => crypto.randomUUID();
const named = (firstName: string) => ({ firstName, lastName: 'Roy', nicknames: [] });
const nothing = { add: [], rename: [], leave: [], back: [], remove: [] };

async function classOf(...names: string[]) {
  const group = await register.addGroup({ key: key(), name: '4', schoolYear: '2026-2027' }, page);
  await register.importStudents({ key: key(), group: group.id, students: names.map(named) }, page);
  return group.id;
}
async function students(group: string) {
  const all = await readStudents(await openStore(), group);
  return Object.fromEntries(all.map((student) => [student.firstName, student]));
}

test('one change does it all, and its contrary undoes it', async () => {
  const group = await classOf('Léa', 'Noah', 'Aya');
  const before = await students(group);
  const id = (name: string) => before[name]?.id ?? '';
  const leave = [{ id: id('Noah'), on: '2026-11-22' }];
  const rename = [{ id: id('Léa'), firstName: 'Léa', lastName: 'Roy-Gagnon', nicknames: ['Lélé'] }];
  const update = { ...nothing, key: key(), group, add: [named('Zoé')], rename, leave };
  const { added } = await register.updateStudents(update, page);
  // The same act again, as after a lost answer, is done once.
  expect(await register.updateStudents(update, page)).toEqual({ added });
  const after = await students(group);
  expect(after.Noah?.leftOn).toBe('2026-11-22');
  expect(after.Léa).toMatchObject({ id: id('Léa'), lastName: 'Roy-Gagnon', nicknames: ['Lélé'] });
  expect(after.Zoé?.avatar).toEqual(expect.any(String));
  expect(Object.keys(after)).toHaveLength(4);

  const back = { ...nothing, key: key(), group, back: [id('Noah')], remove: added };
  const names = { firstName: 'Léa', lastName: 'Roy', nicknames: [] };
  await register.updateStudents({ ...back, rename: [{ id: id('Léa'), ...names }] }, page);
  expect(await students(group)).toEqual(before);
});

test('a student of another group, or a day gone wrong, changes nothing', async () => {
  const group = await classOf('Léa');
  const other = await students(await classOf('Noah'));
  const stranger = {
    ...nothing,
    key: key(),
    group,
    add: [named('Zoé')],
    back: [other.Noah?.id ?? ''],
  };
  await expect(register.updateStudents(stranger, page)).rejects.toThrow(
    expect.objectContaining({ name: 'EntryGone' }),
  );
  expect(Object.keys(await students(group))).toEqual(['Léa']);
});

test('the groups of a file are made all together, or none is', async () => {
  const group = await classOf('Léa');
  const known = { id: group, name: '4', students: [named('Noah')] };
  const fresh = { id: null, name: '5', students: [named('Zoé'), named('Inès')] };
  const wanted = { schoolYear: '2026-2027', groups: [known, fresh] };
  expect(await register.importGroups({ key: key(), ...wanted }, page)).toEqual({ added: 3 });
  expect(Object.keys(await students(group)).sort()).toEqual(['Léa', 'Noah']);
  const groups = await readGroups(await openStore());
  const five = groups.find(({ name }) => name === '5');
  expect(Object.keys(await students(five?.id ?? '')).sort()).toEqual(['Inès', 'Zoé']);
  const gone = { ...known, id: crypto.randomUUID() };
  const half = { key: key(), ...wanted, groups: [fresh, gone] };
  await expect(register.importGroups(half, page)).rejects.toThrow();
  expect(await readGroups(await openStore())).toHaveLength(groups.length);
});
