import { describe, expect, test } from 'vitest';
import { productFiles, read } from './files.ts';
import { writers, writesIn } from './writes.ts';

const scripts = productFiles.filter((file) => /\.tsx?$/.test(file));

describe('nothing is written to the store but by db/commit', () => {
  test.each(scripts.filter((file) => !(file in writers) && !file.startsWith('lib/db/migrations/')))(
    '%s',
    (file) => {
      expect(writesIn(read(file)), 'Can it be a change of the register?').toEqual([]);
    },
  );

  test('those that may write do, so that the list does not outlive them', () => {
    for (const file of Object.keys(writers)) expect(writesIn(read(file)), file).not.toEqual([]);
  });

  test.each([
    'await store.db.groups.put(row);',
    'await db.places.filter(({ student }) => gone.has(student)).delete();',
    'const { ledger } = store.db;\nawait ledger.where({ group }).modify({ group: null });',
    'const { db: { a } } = x; const { ledger: posts } = store.db;\nposts.clear();',
    "await db.table('students').bulkPut(rows);",
    "await db.transaction('rw', db.groups, work);",
    "const t = base.transaction(['groups'], 'readwrite'); db.x.add(1);",
    "indexedDB.open('vigie');",
    "await Dexie.delete('vigie');",
  ])('seen: %s', (text) => {
    expect(writesIn(text)).not.toEqual([]);
  });

  test.each([
    'await tables.groups.put(row);',
    'const rows = await db.groups.toArray();\nknown.add(rows);',
    'const { ledger } = store.db;\nconst rows = await ledger.where({ group }).toArray();\nseen.delete(group);',
  ])('no write: %s', (text) => {
    expect(writesIn(text)).toEqual([]);
  });
});
