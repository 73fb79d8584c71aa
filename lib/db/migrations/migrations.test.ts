// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { registerTables, VigieDatabase } from '../database.ts';
import { migrations } from './all.ts';
import { v001Example } from './v001.example.ts';
import { v002Example } from './v002.example.ts';
import { v003Example } from './v003.example.ts';

const examples = [v001Example, v002Example, v003Example];

test('versions follow each other from 1, each with an example', () => {
  expect(migrations.map(({ version }) => version)).toEqual(examples.map((_, index) => index + 1));
});

test.each(migrations.map((migration, index) => ({ migration, example: examples[index] })))(
  'version $migration.version leaves the rows of its example',
  async ({ migration, example }) => {
    const name = crypto.randomUUID();
    const steps = migrations.slice(0, migration.version);
    if (migration.version > 1) {
      const former = openAt(name, steps.slice(0, -1));
      await fill(former, example?.before ?? {});
      former.close();
    }
    const db = openAt(name, steps);
    if (migration.version === 1) await fill(db, example?.after ?? {});
    for (const [table, rows] of Object.entries(example?.after ?? {})) {
      expect(await db.table(table).toArray(), table).toEqual(rows);
    }
    expect(db.tables.map((table) => table.name).sort()).toEqual(
      Object.keys(example?.after ?? {}).sort(),
    );
    db.close();
  },
);

test('the indices that the queries use are there', async () => {
  const db = new VigieDatabase(crypto.randomUUID());
  await fill(db, v003Example.after);
  expect(await db.students.where({ group: 'g1' }).count()).toBe(1);
  expect(await db.consents.where('student').anyOf('s1').count()).toBe(1);
  expect(await db.notices.where({ group: 'g1' }).count()).toBe(1);
  expect(await db.ledger.where({ students: 's1' }).count()).toBe(1);
  expect(await db.places.where({ group: 'g1' }).count()).toBe(1);
  expect(await db.forms.where({ student: 's1' }).count()).toBe(0);
  expect(await db.accessChecks.where({ group: 'g1' }).count()).toBe(0);
  expect(await db.takedowns.where({ post: 'l1', student: 's1' }).count()).toBe(0);
  expect(await db.lessons.where({ student: 's1' }).count()).toBe(0);
  expect(await db.lessons.where({ group: 'g1' }).count()).toBe(0);
  for (const table of registerTables) {
    expect(await db.table(table).count(), table).toBe(v003Example.after[table]?.length);
  }
});

function openAt(name: string, steps: typeof migrations): Dexie {
  const db = new Dexie(name);
  for (const { version, stores, upgrade } of steps) {
    const step = db.version(version).stores({ ...stores });
    if (upgrade) step.upgrade(upgrade);
  }
  return db;
}

async function fill(db: Dexie, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd([...rows]);
}
