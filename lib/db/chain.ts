import type { VigieDatabase } from './database.ts';
import { digest } from './digest.ts';
import type { StoreKeys } from './keys.ts';
import type { ChainRow } from './rows.ts';

/** The link that follows `head`: digests of the change and of the chain so far, no data. */
export async function nextLink(
  keys: Pick<StoreKeys, 'chain'>,
  head: ChainRow | undefined,
  change: { kind: string; at: string; data: unknown },
): Promise<ChainRow> {
  const { kind, at } = change;
  const seq = (head?.seq ?? 0) + 1;
  const data = await digest(keys.chain, change.data ?? null);
  return { seq, kind, at, data, digest: await link(keys, head, { seq, kind, at, data }) };
}

/** The first link (its `seq`) that does not follow from the one before it, or null: the chain is whole. */
export async function brokenLink(db: VigieDatabase, keys: StoreKeys): Promise<number | null> {
  let head: ChainRow | undefined;
  for (const row of await db.chain.orderBy('seq').toArray()) {
    if (row.seq !== (head?.seq ?? 0) + 1) return row.seq;
    if (row.digest !== (await link(keys, head, row))) return row.seq;
    head = row;
  }
  return null;
}

function link(
  keys: Pick<StoreKeys, 'chain'>,
  head: ChainRow | undefined,
  row: Omit<ChainRow, 'digest'>,
) {
  return digest(keys.chain, [head?.digest ?? null, row.seq, row.kind, row.at, row.data]);
}
