import type { Content } from './content.ts';

/**
 * A group that was handed over may come back: the tombstones that it left when it went do not stand in its way; those
 * of what was erased for good, before or since, do. Returns the register without the former, and their ids.
 */
export function withReturning(
  here: Content,
  there: Content,
): { here: Content; lifted: readonly string[] } {
  const brought = new Set<string>();
  for (const table of ['groups', 'students', 'ledger'] as const) {
    for (const { id } of there.tables[table]) brought.add(`${table}|${id}`);
  }
  const lifted = here.tables.tombstones
    .filter(({ id, handedOver }) => handedOver === true && brought.has(id))
    .map(({ id }) => id);
  const gone = new Set(lifted);
  const tombstones = here.tables.tombstones.filter(({ id }) => !gone.has(id));
  return { here: { ...here, tables: { ...here.tables, tombstones } }, lifted };
}
