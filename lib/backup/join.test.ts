// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../canonical.ts';
import { type RegisterTable, registerTables } from '../db/database.ts';
import { type Content, emptyContent, type OpenRow } from './content.ts';
import { joinContent } from './join.ts';

const few = fc.constantFrom('1', '2', '3');
const day = fc.constantFrom('2026-09-01', '2026-10-01', '2026-11-01');
const instant = day.map((on) => `${on}T12:00:00.000Z`);
const decided = fc.constantFrom('released', 'clear', null);

/** Rows of few ids, so that both sides often mean the same; consents and posts only ever differ by what erasure leaves. */
const rowsOf: Partial<Record<RegisterTable, fc.Arbitrary<OpenRow>>> = {
  groups: fc.record({ id: few, sealed: fc.record({ name: few }) }),
  students: fc.record({ id: few, group: few, sealed: fc.record({ lastName: few }) }),
  consents: few.chain((student) =>
    fc.record({ id: few.map((id) => `${student}-${id}`), student: fc.constant(student) }),
  ),
  ledger: fc.record({
    id: few,
    group: fc.constantFrom('1', '2', null),
    students: fc.uniqueArray(few).map((all) => all.sort()),
    decided,
    level: fc.constant(null),
    release: fc.constant(null),
    sealed: fc.record({ link: few }),
  }),
  tombstones: fc.record(
    {
      id: fc
        .tuple(fc.constantFrom('groups', 'students', 'ledger'), few)
        .map((parts) => parts.join('|')),
      erasedOn: day,
      handedOver: fc.constant(true),
    },
    { requiredKeys: ['id', 'erasedOn'] },
  ),
  milestones: fc.record({ id: fc.constantFrom('backup', 'restore'), on: day }),
};

const content: fc.Arbitrary<Content> = fc
  .record(
    Object.fromEntries(
      Object.entries(rowsOf).map(([table, row]) => [
        table,
        fc.uniqueArray(fc.tuple(row, fc.option(instant)), {
          selector: ([each]) => each.id,
          maxLength: 4,
        }),
      ]),
    ),
  )
  .map((tables) => {
    const made = emptyContent();
    for (const table of registerTables) {
      for (const [row, at] of tables[table] ?? []) {
        made.tables[table].push(row);
        if (at !== null) made.stamps.set(`${table}|${row.id}`, at);
      }
    }
    return made;
  });

/** The same whatever the order of rows. */
function told({ tables, stamps }: Content): string {
  const rows = registerTables.flatMap((table) =>
    tables[table].map((row) => `${table} ${canonical(row)}`),
  );
  return canonical([rows.sort(), [...stamps].map(String).sort()]);
}

test('a register joined with itself erases what its own tombstones name, and nothing else moves', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (a) => {
      const once = await joinContent(a, a);
      expect(told(await joinContent(once, once))).toBe(told(once));
      expect(told(await joinContent(a, once))).toBe(told(once));
    }),
  );
});

test('the order does not matter, and restoring twice changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(content, content, async (a, b) => {
      const joined = await joinContent(a, b);
      expect(told(await joinContent(b, a))).toBe(told(joined));
      expect(told(await joinContent(joined, b))).toBe(told(joined));
      expect(told(await joinContent(joined, a))).toBe(told(joined));
    }),
  );
});

test('what either side erased is nowhere; every other consent is still there', async () => {
  await fc.assert(
    fc.asyncProperty(content, content, async (a, b) => {
      const { tables } = await joinContent(a, b);
      const stones = new Set(tables.tombstones.map(({ id }) => id));
      for (const table of ['groups', 'students', 'ledger'] as const) {
        for (const { id } of tables[table]) expect(stones).not.toContain(`${table}|${id}`);
      }
      const text = canonical([tables.consents, tables.ledger.map(({ students }) => students)]);
      const gone = [...stones].filter((id) => id.startsWith('students|'));
      for (const id of gone) expect(text).not.toContain(`"${id.slice('students|'.length)}"`);
      const erased = new Set(gone.map((id) => id.slice('students|'.length)));
      const moved = [...a.tables.students, ...b.tables.students].filter(({ group }) =>
        stones.has(`groups|${group}`),
      );
      for (const { id } of moved) erased.add(id);
      const kept = new Set(tables.consents.map(({ id }) => id));
      for (const { id, student } of [...a.tables.consents, ...b.tables.consents]) {
        if (!erased.has(String(student))) expect(kept).toContain(id);
      }
    }),
  );
});

test('a checklist of another device brings no erased student back: what went to the file stays as a count', async () => {
  const kept = (id: string, student: string | null) => ({
    id,
    what: `Bilan de ${id}`,
    student,
    file: 'dossier',
    on: '2026-06-10',
  });
  const list = { id: 'g|teams|2025-2026', group: 'g', student: null };
  const here = emptyContent();
  here.tables.tombstones.push({ id: 'students|noah', erasedOn: '2026-06-12' });
  const there = emptyContent();
  const sealed = { kept: [kept('a', 'noah'), kept('b', 'lea'), kept('c', null)], holds: [] };
  there.tables.checklists.push({ ...list, sealed });
  there.stamps.set(`checklists|${list.id}`, '2026-06-20T12:00:00.000Z');
  for (const [one, other] of [
    [here, there],
    [there, here],
  ] as const) {
    const { tables } = await joinContent(one, other);
    const unnamed = { ...kept('a', null), what: '' };
    expect(tables.checklists).toEqual([
      { ...list, sealed: { holds: [], kept: [unnamed, kept('b', 'lea'), kept('c', null)] } },
    ]);
    expect(JSON.stringify(tables.checklists)).not.toContain('noah');
  }
});
