// @vitest-environment node
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { SharedFolder } from './folder.ts';
import { folderName, readFolderName, startOf } from './folder-name.ts';
import { type Found, readFolder } from './read-folder.ts';
import { type RecordKind, recordKinds } from './record.ts';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

type Content = string | 'gone' | 'held';
const id = (n: number) => n.toString(16).padStart(16, '0').padEnd(64, 'f');
const nameOf = (n: number, kind: RecordKind = 'destruction-confirmation') =>
  folderName(kind, id(n), 'json');

/** A folder in memory that does what drives do. */
function folderOf(files: Readonly<Record<string, Content>>): SharedFolder {
  return {
    list: async () => Object.keys(files),
    async read(name) {
      const content = files[name];
      if (content === 'held') throw new DOMException('held', 'NoModificationAllowedError');
      return content === undefined || content === 'gone' ? null : new Blob([content]);
    },
    write: null,
  };
}
/** A whole file ends with a full stop; half of one does not. */
async function extract(file: Blob): Promise<string[]> {
  const text = await file.text();
  if (!text.endsWith('.')) throw new Error('half');
  return [text.slice(0, -1)];
}
async function readAll(
  folder: SharedFolder,
  known: ReadonlySet<string> = new Set(),
  kinds: readonly RecordKind[] = recordKinds,
): Promise<Found & { slices: number }> {
  const all: Found & { slices: number } = { files: [], unread: [], slices: 0 };
  for await (const { files, unread } of readFolder(folder, { known, kinds, extract })) {
    all.files.push(...files);
    all.unread.push(...unread);
    all.slices += 1;
  }
  return all;
}
const records = ({ files }: Found) => files.map(({ jws }) => jws);

test('a name says kind and start of the id, whatever a drive does to it', () => {
  const name = folderName('key-change', id(7), 'pdf');
  expect(name).toBe('vigie-key-change-0000000000000007.pdf');
  const says = { kind: 'key-change', start: startOf(id(7)) };
  const stem = name.slice(0, -4);
  for (const each of [name, name.toUpperCase(), `${stem} (1).pdf`, `${stem}-conflict.pdf`]) {
    expect(readFolderName(each), each).toEqual(says);
  }
  for (const each of [
    'vigie-key-change-07.pdf',
    `${stem}0.pdf`,
    'vigie-other-0000000000000007.pdf',
  ]) {
    expect(readFolderName(each), each).toBeNull();
  }
});

test('half written, empty, vanished and held files wait for the next time; the others are read', async () => {
  const files = {
    [nameOf(1)]: 'one.',
    [nameOf(2)]: 'tw',
    [nameOf(3)]: '',
    [nameOf(4)]: 'gone',
    [nameOf(5)]: 'held',
    [nameOf(6)]: 'six.',
  };
  const found = await readAll(folderOf(files));
  expect(records(found)).toEqual(['one', 'six']);
  expect(found.unread).toEqual([nameOf(2), nameOf(3), nameOf(4), nameOf(5)]);
  const later = await readAll(
    folderOf({ ...files, [nameOf(2)]: 'two.', [nameOf(3)]: 'three.' }),
    new Set([startOf(id(1)), startOf(id(6))]),
  );
  expect(records(later)).toEqual(['two', 'three']);
});

test('conflict copies, other cases and other names give the same records', async () => {
  const stem = nameOf(1).replace('.json', '');
  const found = await readAll(
    folderOf({
      [`${stem} (1).json`]: 'one.',
      [`${stem}-conflict.json`]: 'one.',
      [nameOf(2).toUpperCase()]: 'two.',
      'Confirmation de Mme Gagnon.PDF': 'three.',
      'Liste.xlsx': 'no record.',
    }),
  );
  expect(new Set(records(found))).toEqual(new Set(['one', 'two', 'three']));
  expect(found.unread).toEqual([]);
});

test('what is known is not opened again, nor what concerns others; a name alone hides nothing', async () => {
  const folder = folderOf({
    [nameOf(1)]: 'one.',
    [nameOf(2, 'decisions')]: 'two.',
    'renommé.json': 'three.',
  });
  const read = vi.spyOn(folder, 'read');
  const found = await readAll(folder, new Set([startOf(id(2))]), ['decisions', 'key-change']);
  expect(records(found)).toEqual(['three']);
  expect(read.mock.calls).toEqual([['renommé.json']]);
});

test('a read-only folder that cannot be listed says so', async () => {
  const list = async () => {
    throw new DOMException('no leave', 'NotAllowedError');
  };
  await expect(readAll({ list, read: async () => null, write: null })).rejects.toThrow('no leave');
});

test('500 in any order: keys come first, decisions last, each once, in slices', async () => {
  const kinds: RecordKind[] = ['decisions', 'destruction-confirmation', 'key-change'];
  const all = Array.from({ length: 500 }, (_, n) => nameOf(n, kinds[n % 3] ?? 'decisions'));
  const order = fc.shuffledSubarray(all, { minLength: 500, maxLength: 500 });
  await fc.assert(
    fc.asyncProperty(order, async (names) => {
      const found = await readAll(folderOf(Object.fromEntries(names.map((n) => [n, `${n}.`]))));
      const read = records(found).map((name) => readFolderName(name)?.kind);
      expect(new Set(records(found)).size).toBe(500);
      expect(read.lastIndexOf('key-change')).toBeLessThan(read.indexOf('destruction-confirmation'));
      expect(read.lastIndexOf('destruction-confirmation')).toBeLessThan(read.indexOf('decisions'));
      expect(found.slices).toBe(3);
    }),
    { numRuns: 20 },
  );
});
