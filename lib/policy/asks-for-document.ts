import type { Pack } from './schema.ts';

/** Whether parents are to receive a document that presents a platform (5.1): by a duty of the pack, or by a row of it. */
export function asksForDocument({ document, rows }: Pack): boolean {
  return document !== undefined || rows.some(({ when }) => when.group?.includes('no-notice'));
}
