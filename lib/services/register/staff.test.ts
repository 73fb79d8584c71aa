// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { desk } from '../../../test/sample-class.ts';
import { openRows } from '../../db/entry.ts';
import { openStore } from '../../db/store.ts';
import { register } from '../register.ts';

vi.mock('../../browser.ts', async () => ({
  browser: (await import('../../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const schoolYear = '2025-2026';
const groups = [{ name: '402', platforms: ['classdojo' as const] }];
const member = (id: string | null, person: string) => ({
  id,
  person,
  email: 'g.morin@ecole.example',
  leavesOn: null,
  groups,
});
const staff = async () => {
  const store = await openStore();
  return openRows(store, 'staff', await store.db.staff.toArray());
};
const papers = async () => {
  const store = await openStore();
  return openRows(store, 'papers', await store.db.papers.toArray());
};

test('the staff of a year is listed and corrected; a person goes with what was entered for them', async () => {
  const both = [member(null, 'Geneviève Morin'), member(null, 'Aïcha Diallo')];
  await register.saveStaff({ key: key(), schoolYear, staff: both }, desk);
  const first = (await staff()).find(({ person }) => person === 'Geneviève Morin');
  expect(first).toMatchObject({ schoolYear, leavesOn: null, groups });

  const id = first?.id ?? '';
  const corrected = { ...member(id, 'Geneviève Morin-Roy'), leavesOn: '2026-02-13' };
  await register.saveStaff({ key: key(), schoolYear, staff: [corrected] }, desk);
  const names = async () => (await staff()).map(({ person }) => person).sort();
  expect(await names()).toEqual(['Aïcha Diallo', 'Geneviève Morin-Roy']);

  const paper = {
    staff: id,
    group: '402',
    platform: 'classdojo' as const,
    schoolYear,
    receivedOn: '2026-06-18',
    answer: 'accepted' as const,
    nothing: false,
    remark: 'Remise en main propre',
  };
  const entered = await register.enterPaper({ key: key(), ...paper }, desk);
  expect(await papers()).toEqual([{ id: entered.id, ...paper }]);

  await register.removeStaff({ key: key(), id }, desk);
  expect(await names()).toEqual(['Aïcha Diallo']);
  expect(await papers()).toEqual([]);
});

test('what names a person or a group is sealed, and nothing is entered for whoever is not listed', async () => {
  const store = await openStore();
  const [row] = await store.db.staff.toArray();
  expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'leavesOn', 'schoolYear', 'sealed']);

  const gone = {
    staff: crypto.randomUUID(),
    group: '402',
    platform: 'teams' as const,
    schoolYear,
    receivedOn: '2026-06-18',
    answer: 'accepted' as const,
    nothing: true,
    remark: '',
  };
  await expect(register.enterPaper({ key: key(), ...gone }, desk)).rejects.toThrow('staff');
  const corrected = { ...member(crypto.randomUUID(), 'Hugo Pelletier') };
  await expect(
    register.saveStaff({ key: key(), schoolYear, staff: [corrected] }, desk),
  ).rejects.toThrow('staff');
  await expect(register.removePaper({ key: key(), id: gone.staff }, desk)).rejects.toThrow(
    'papers',
  );
});
