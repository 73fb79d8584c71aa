// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Runtime } from '../../browser.ts';
import { openStore } from '../../db/store.ts';
import { readStudents } from '../../db/students.ts';
import { avatarsOf } from '../../display-name/avatars-of.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const page: Runtime.MessageSender = { id: 'vigie', url: 'chrome-extension://vigie/desk.html' };
const key = () => crypto.randomUUID();
const named = (firstName: string) => ({ firstName, lastName: 'Roy', nicknames: [] });

async function classOf(...names: string[]): Promise<string> {
  const { id } = await register.addGroup({ key: key(), name: '4', schoolYear: '2026-2027' }, page);
  await register.importStudents({ key: key(), group: id, students: names.map(named) }, page);
  return id;
}
async function given(group: string): Promise<Record<string, string | null>> {
  const students = await readStudents(await openStore(), group);
  return Object.fromEntries(students.map(({ firstName, avatar }) => [firstName, avatar]));
}
async function idOf(group: string, name: string): Promise<string> {
  const students = await readStudents(await openStore(), group);
  return students.find(({ firstName }) => firstName === name)?.id ?? '';
}

test('an import gives each an avatar; a later one changes nobody’s', async () => {
  const group = await classOf('Léa', 'Noah', 'Inès');
  const first = await given(group);
  expect(new Set(Object.values(first)).size).toBe(3);
  expect(Object.values(first)).not.toContain(null);
  await register.importStudents({ key: key(), group, students: [named('Maya')] }, page);
  const later = await given(group);
  expect(later).toMatchObject(first);
  expect(new Set(Object.values(later)).size).toBe(4);
});

test('those who were there before avatars get one, the same that a page showed meanwhile', async () => {
  const group = await classOf('Léa', 'Noah');
  const store = await openStore();
  await store.db.students.where({ group }).modify({ avatar: null });
  const shown = avatarsOf(await readStudents(store, group), '2026-2027');
  await register.giveAvatars({ key: key(), group }, page);
  const kept = await readStudents(store, group);
  expect(kept.map(({ id, avatar }) => [id, avatar])).toEqual(
    kept.map(({ id }) => [id, shown.get(id)?.id]),
  );
});

test('one is changed; one that is taken is refused, one of another group is not', async () => {
  const group = await classOf('Léa', 'Noah');
  const [lea, noah] = [await idOf(group, 'Léa'), await idOf(group, 'Noah')];
  await register.setAvatar({ key: key(), student: lea, avatar: 'fox-blue' }, page);
  await expect(
    register.setAvatar({ key: key(), student: noah, avatar: 'fox-blue' }, page),
  ).rejects.toMatchObject({ name: 'AvatarTaken' });
  expect(await given(group)).toMatchObject({ Léa: 'fox-blue' });
  const other = await classOf('Zoé');
  const zoe = await idOf(other, 'Zoé');
  await register.setAvatar({ key: key(), student: zoe, avatar: 'fox-blue' }, page);
  expect(await given(other)).toEqual({ Zoé: 'fox-blue' });
  await expect(
    register.setAvatar({ key: key(), student: 'nobody', avatar: 'fox' }, page),
  ).rejects.toMatchObject({ name: 'EntryGone' });
});

test('a new year draws what the page foretold, and is remembered', async () => {
  const group = await classOf('Léa', 'Noah', 'Inès', 'Maya');
  const store = await openStore();
  const students = await readStudents(store, group);
  const blank = students.map(({ id }) => ({ id, avatar: null }));
  const foretold = avatarsOf(blank, '2027-2028');
  await register.redrawAvatars({ key: key(), group, year: '2027-2028' }, page);
  const kept = await readStudents(store, group);
  expect(kept.map(({ id, avatar }) => [id, avatar])).toEqual(
    kept.map(({ id }) => [id, foretold.get(id)?.id]),
  );
  expect(await store.db.milestones.get(`avatars|${group}`)).toMatchObject({
    on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
  });
  await register.removeGroup({ key: key(), id: group }, page);
  expect(await store.db.milestones.get(`avatars|${group}`)).toBeUndefined();
});
