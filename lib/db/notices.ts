import type { NoticeEntry, NoticeRow } from './rows.ts';
import { seal, unseal } from './seal.ts';
import type { Store } from './store.ts';

/** The information documents (directive 5.1) of a group, or of all groups (`null`). Throws `SealBroken`. */
export async function readNotices(store: Store, group: string | null): Promise<NoticeEntry[]> {
  const { notices } = store.db;
  const rows = await (group === null ? notices.toArray() : notices.where({ group }).toArray());
  return Promise.all(
    rows.map(async (row) => {
      const opened = row.sealed && (await unseal(store.keys.seal, whereOf(row), row.sealed));
      return { ...row, validatedBy: opened?.validatedBy ?? null };
    }),
  );
}

/** The row with the name of who validated; to be called before the transaction. */
export async function sealNotice(
  store: Store,
  clear: Omit<NoticeRow, 'sealed'>,
  validatedBy: string | null,
): Promise<NoticeRow> {
  const sealed =
    validatedBy === null ? null : await seal(store.keys.seal, whereOf(clear), { validatedBy });
  return { ...clear, sealed };
}

function whereOf({ id }: { id: string }): string {
  return `notices:${id}`;
}
