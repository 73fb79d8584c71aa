import type { Transaction } from 'dexie';

/** One step of the schema. A file of this folder is frozen once released: it imports nothing that may change. */
export interface Migration {
  version: number;
  /** Dexie's schema notation: primary key, then indices; `*` is an index of each element of an array. */
  stores: Readonly<Record<string, string>>;
  upgrade: ((transaction: Transaction) => Promise<void>) | null;
}
