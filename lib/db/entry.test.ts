// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { VigieDatabase } from './database.ts';
import { openAgain, sealRow } from './entry.ts';
import type { StudentRow } from './rows.ts';
import { SealBroken } from './seal.ts';
import { openDatabase, type Store } from './store.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const student = (store: Store, id: string, firstName: string, leftOn: string | null = null) =>
  sealRow<StudentRow>(
    store,
    'students',
    { id, group: 'g', avatar: null, leftOn },
    { firstName, lastName: 'Roy', nicknames: [] },
  );
const read = (store: Store, rows: readonly StudentRow[]) => openAgain(store, 'students', rows);

let store: Store;
let rows: StudentRow[];
/** How many seals `act` opened. */
async function opened(act: () => Promise<unknown>): Promise<number> {
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
  try {
    await act();
    return decrypt.mock.calls.length;
  } finally {
    decrypt.mockRestore();
  }
}
beforeEach(async () => {
  store = await openDatabase(new VigieDatabase(crypto.randomUUID()));
  rows = await Promise.all(['Léa', 'Noah', 'Ana'].map((name, n) => student(store, `${n}`, name)));
});

test('an unchanged row is opened once; a changed or a new one is opened anew', async () => {
  expect(await opened(() => read(store, rows))).toBe(3);
  const former = await read(store, rows);
  expect(await opened(() => read(store, rows))).toBe(0);
  const changed = await student(store, '1', 'Noé');
  const next = [
    ...rows.map((row) => (row.id === '1' ? changed : row)),
    await student(store, '3', 'Zoé'),
  ];
  let entries = former;
  expect(
    await opened(async () => {
      entries = await read(store, next);
    }),
  ).toBe(2);
  expect(entries.map(({ firstName }) => firstName)).toEqual(['Léa', 'Noé', 'Ana', 'Zoé']);
});

test('what lies beside the seal is as the row has it now, and a caller changes its own entry only', async () => {
  const [first] = await read(store, rows);
  Object.assign(first ?? {}, { firstName: 'X', leftOn: 'X' });
  const left = rows.map((row) => ({ ...row, leftOn: '2026-11-22' }));
  const [again] = await read(store, left);
  expect(again).toMatchObject({ firstName: 'Léa', leftOn: '2026-11-22' });
});

test('a row that is gone is forgotten', async () => {
  await read(store, rows);
  await read(store, rows.slice(1));
  expect(await opened(() => read(store, rows))).toBe(1);
});

test('another store, and bytes that were tampered with, get nothing that was opened before', async () => {
  await read(store, rows);
  const other = await openDatabase(new VigieDatabase(crypto.randomUUID()));
  await expect(read(other, rows)).rejects.toBeInstanceOf(SealBroken);
  const flipped = rows.map((row) => {
    const bytes = row.sealed.bytes.slice();
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    return { ...row, sealed: { bytes } };
  });
  await expect(read(store, flipped)).rejects.toBeInstanceOf(SealBroken);
});
