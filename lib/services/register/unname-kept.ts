import type { Tables } from '../../db/commit.ts';
import { openRows, sealRow } from '../../db/entry.ts';
import type { ChecklistRow } from '../../db/rows.ts';
import type { Store } from '../../db/store.ts';

/**
 * Takes students out of what went to a file (5.10): the line stays as a count, and says neither whose it was nor what. To
 * be called before the transaction; returns what runs in it, over `checklists`.
 */
export async function unnameKept(
  store: Store,
  students: readonly string[],
): Promise<(tables: Tables) => Promise<void>> {
  const gone = new Set(students);
  const rows: ChecklistRow[] = [];
  const entries = await openRows(store, 'checklists', await store.db.checklists.toArray());
  for (const { kept, holds, evidence, ...clear } of entries) {
    if (!kept.some(({ student }) => gone.has(student ?? ''))) continue;
    const unnamed = kept.map((each) =>
      gone.has(each.student ?? '') ? { ...each, what: '', student: null } : each,
    );
    const secret = { kept: unnamed, holds, evidence };
    rows.push(await sealRow<ChecklistRow>(store, 'checklists', clear, secret));
  }
  return async (tables) => {
    await tables.checklists.bulkPut(rows);
  };
}
