import type { Tables } from '../../db/commit.ts';
import { readDocuments } from '../../db/documents.ts';
import { readNotices, sealNotice } from '../../db/notices.ts';
import type { Store } from '../../db/store.ts';
import type { MadeDecision } from '../../records/decisions-on.ts';
import type { InformationDocument } from '../../records/record.ts';

/** The document of 5.1 is validated as it was submitted: other words since then, or a group added since, are not. */
export async function validateDocument(
  store: Store,
  document: string,
  body: InformationDocument,
  word: MadeDecision | undefined,
): Promise<(tables: Tables) => Promise<void>> {
  const now = (await readDocuments(store)).find(({ id }) => id === document);
  const fields = ['title', 'aims', 'use', 'readers'] as const;
  const reads = now && fields.every((field) => now[field] === body[field]);
  const notices = (await readNotices(store, null)).filter((each) => each.document === document);
  const rows = await Promise.all(
    notices.flatMap(({ validatedBy: _, ...notice }) => {
      const { submittedOn, validatedOn } = notice;
      if (!word || !reads || submittedOn === null || validatedOn !== null) return [];
      // Two computers' days may differ by one; the steps follow each other.
      const [, on = submittedOn] = [word.on, submittedOn].sort();
      return [sealNotice(store, { ...notice, validatedOn: on }, word.person)];
    }),
  );
  return async (tables) => {
    for (const row of rows) {
      const there = await tables.notices.get(row.id);
      const same = there?.document === document && there.submittedOn === row.submittedOn;
      if (same && there.validatedOn === null) await tables.notices.put(row);
    }
  };
}
