import type { Content } from './content.ts';

/**
 * A group that was handed over may come back: its tombstones, written when it left, do not stand in its way.
 * Returns the register without them, and their ids.
 */
export function withReturning(
  here: Content,
  there: Content,
): { here: Content; lifted: readonly string[] } {
  const left = new Map(
    here.tables.milestones.map(({ id, on }) => [id.replace('handed-over|', 'groups|'), String(on)]),
  );
  const days = there.tables.groups.map(({ id }) => left.get(`groups|${id}`));
  const [day] = days.filter((each) => each !== undefined).sort();
  if (day === undefined) return { here, lifted: [] };
  const brought = new Set<string>();
  for (const table of ['groups', 'students', 'consents', 'ledger'] as const) {
    for (const { id } of there.tables[table]) brought.add(`${table}|${id}`);
  }
  const lifted = here.tables.tombstones
    .filter(({ id, erasedOn }) => brought.has(id) && String(erasedOn) >= day)
    .map(({ id }) => id);
  const gone = new Set(lifted);
  const tombstones = here.tables.tombstones.filter(({ id }) => !gone.has(id));
  return { here: { ...here, tables: { ...here.tables, tombstones } }, lifted };
}
