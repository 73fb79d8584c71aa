import { type RegisterTable, registerTables } from '../db/database.ts';

/** A row as it lies inside a backup: what the store seals is opened, under the same name. */
export interface OpenRow {
  id: string;
  sealed?: object | null;
  [field: string]: unknown;
}
/** A whole register, of a store or of a file. */
export interface Content {
  tables: Record<RegisterTable, OpenRow[]>;
  /** When rows were last changed, by `table|id`; ISO 8601, UTC. */
  stamps: Map<string, string>;
}

export function emptyContent(): Content {
  const tables = Object.fromEntries(registerTables.map((table) => [table, []]));
  return { tables: tables as unknown as Content['tables'], stamps: new Map() };
}

/** Rows by table, of those that have any. */
export function countsOf({ tables }: Content): Partial<Record<RegisterTable, number>> {
  const counts = registerTables.map((table) => [table, tables[table].length] as const);
  return Object.fromEntries(counts.filter(([, rows]) => rows > 0));
}
