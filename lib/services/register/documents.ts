import type { Tables } from '../../db/commit.ts';
import { readDocuments } from '../../db/documents.ts';
import { sealRow } from '../../db/entry.ts';
import type { DocumentEntry, DocumentRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, EntryGone, mustExist } from '../change.ts';
import { today } from '../clock.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Where a document begins, and where other words bring it back (5.1: it is validated as it reads). */
const draft = { submittedOn: null, validatedOn: null, sentOn: null, sealed: null };

/** Keeps an information document (5.1) for its groups. Throws `EntryGone`. */
export function saveDocument(payload: Payload<'saveDocument'>): Promise<{ id: string }> {
  const touched = ['groups', 'documents', 'notices'] as const;
  return change('save-document', payload, touched, async (store) => {
    const { platform, groups, lang, title, aims, use, readers } = payload;
    const former = (await readDocuments(store)).find(({ id }) => id === payload.id);
    if (payload.id !== null && !former) throw new EntryGone('documents', { table: 'documents' });
    const createdOn = former?.createdOn ?? today((await readSettings(store)).timeZone);
    const clear = { id: former?.id ?? crypto.randomUUID(), platform, createdOn, lang };
    const secret = { title, aims, use, readers };
    const row = await sealRow<DocumentRow>(store, 'documents', clear, secret);
    const reads = former !== undefined && sameWords(former, { platform, lang, ...secret });
    return async (tables) => {
      await mustExist(tables, 'groups', groups);
      await tables.documents.put(row);
      await assign(tables, row, groups, reads);
      return { id: row.id };
    };
  });
}

/** Removes a document with what was noted of it. */
export function removeDocument(payload: Payload<'removeDocument'>): Promise<null> {
  const touched = ['documents', 'notices'] as const;
  return change('remove-document', payload, touched, async () => async (tables) => {
    await mustExist(tables, 'documents', [payload.id]);
    await tables.notices.filter(({ document }) => document === payload.id).delete();
    await tables.documents.delete(payload.id);
    return null;
  });
}

/** One row a group and platform; `reads`: the words are those that were already there, so the steps stand. */
async function assign(
  tables: Tables,
  { id: document, platform }: DocumentRow,
  groups: readonly string[],
  reads: boolean,
): Promise<void> {
  const former = await tables.notices.filter((row) => row.document === document).toArray();
  const kept = new Set(groups.map((group) => `${group}|${platform}`));
  await tables.notices.bulkDelete(former.map(({ id }) => id).filter((id) => !kept.has(id)));
  for (const group of groups) {
    const id = `${group}|${platform}`;
    const stands = reads && former.some((row) => row.id === id);
    if (!stands) await tables.notices.put({ id, group, platform, document, ...draft });
  }
}

function sameWords(former: DocumentEntry, now: Omit<DocumentEntry, 'id' | 'createdOn'>): boolean {
  const keys = ['platform', 'lang', 'title', 'aims', 'use', 'readers'] as const;
  return keys.every((key) => former[key] === now[key]);
}
