// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Runtime } from '../browser.ts';
import { readConsents } from '../db/consents.ts';
import { readGroups } from '../db/groups.ts';
import { openStore } from '../db/store.ts';
import { readStudents } from '../db/students.ts';
import { register } from './register.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const page: Runtime.MessageSender = { id: 'vigie', url: 'chrome-extension://vigie/desk.html' };
const key = () => crypto.randomUUID();

/** One parent answered, on paper, and nothing is corrected. */
const single = { parent: 1, digest: null, corrects: null } as const;

test('a group, its students and their consents are kept, and a retry does nothing twice', async () => {
  const settings = await register.saveSettings(
    { key: key(), patch: { pack: 'qc-csspb-2025' } },
    page,
  );
  expect(settings).toMatchObject({ lang: 'fr', pack: 'qc-csspb-2025', role: null });

  const first = key();
  const group = await register.addGroup({ key: first, name: '401', schoolYear: '2026-2027' }, page);
  expect(
    await register.addGroup({ key: first, name: '401', schoolYear: '2026-2027' }, page),
  ).toEqual(group);

  const students = [
    { firstName: 'Léa', lastName: 'Tremblay', nicknames: ['Lélé'] },
    { firstName: 'Noah', lastName: 'Bouchard', nicknames: [] },
  ];
  const importing = { key: key(), group: group.id, students };
  expect(await register.importStudents(importing, page)).toEqual({ added: 2 });
  expect(await register.importStudents(importing, page)).toEqual({ added: 2 });

  const store = await openStore();
  expect(await readGroups(store)).toEqual([
    { id: group.id, name: '401', schoolYear: '2026-2027', platforms: [] },
  ]);
  const kept = await readStudents(store, group.id);
  expect(kept.map(({ firstName, nicknames }) => [firstName, nicknames])).toEqual([
    ['Noah', []],
    ['Léa', ['Lélé']],
  ]);

  const noah = kept[0]?.id ?? '';
  const consent = { student: noah, platform: 'teams', scope: 'class', answer: 'yes' } as const;
  const form = { on: '2026-09-10', formDate: '2026-09-08', filedAt: 'classeur bleu', ...single };
  await register.recordConsents({ key: key(), events: [{ ...consent, ...form }] }, page);
  expect(await readConsents(store, [noah])).toMatchObject([{ ...consent, ...form }]);
});

test('nothing is half-imported: one unknown student refuses all events', async () => {
  const store = await openStore();
  const before = await store.db.consents.count();
  const [student] = await readStudents(store, null);
  const event = {
    platform: 'teams',
    scope: 'class',
    answer: 'no',
    on: '2026-09-10',
    formDate: null,
    filedAt: null,
    ...single,
  } as const;
  const events = [
    { ...event, student: student?.id ?? '' },
    { ...event, student: 'nobody' },
  ];
  await expect(register.recordConsents({ key: key(), events }, page)).rejects.toMatchObject({
    name: 'EntryGone',
  });
  expect(await store.db.consents.count()).toBe(before);
});

test('removing a group removes its students and their consents, and the removal is in the chain', async () => {
  const store = await openStore();
  const [group] = await readGroups(store);
  await register.removeGroup({ key: key(), id: group?.id ?? '' }, page);
  expect(await readStudents(store, null)).toEqual([]);
  expect(await readConsents(store, null)).toEqual([]);
  expect((await store.db.chain.orderBy('seq').last())?.kind).toBe('remove-group');
});
