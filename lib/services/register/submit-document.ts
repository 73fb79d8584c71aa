import { readDocuments } from '../../db/documents.ts';
import { readGroups } from '../../db/groups.ts';
import { readSettings } from '../../db/settings.ts';
import type { RegisterMessages } from '../../messages.ts';
import { nextStatement } from '../../records/next-statement.ts';
import { recordPlatform } from '../../records/record-platform.ts';
import { signRecord } from '../../records/sign-record.ts';
import { change, EntryGone, mustExist } from '../change.ts';
import { today } from '../clock.ts';

/**
 * Signs the document of 5.1 as it reads, for the principal's validation, and notes the day at each group that waits for
 * it. Throws `EntryGone`, and what `signRecord` throws.
 */
export function submitDocument(
  payload: Parameters<RegisterMessages['submitDocument']>[0],
): Promise<{ record: string }> {
  const { document: id, groups } = payload;
  const touched = ['records', 'groups', 'documents', 'notices'] as const;
  return change('submit-document', payload, touched, async (store) => {
    const document = (await readDocuments(store)).find((each) => each.id === id);
    if (!document) throw new EntryGone('documents', { table: 'documents' });
    const { title, aims, use, readers, platform } = document;
    const known = (await readGroups(store)).filter((group) => groups.includes(group.id));
    const names = known.map((group) => group.name);
    const body = { platform: recordPlatform(platform), groups: names };
    const row = await signRecord(
      store,
      'information-document',
      { ...body, title, aims, use, readers },
      await nextStatement(store, 'information-document', id),
    );
    const submittedOn = today((await readSettings(store)).timeZone);
    return async (tables) => {
      await mustExist(tables, 'documents', [id]);
      await mustExist(tables, 'groups', groups);
      await tables.records.add(row);
      for (const group of groups) {
        const notice = await tables.notices.get(`${group}|${platform}`);
        if (notice?.document !== id) throw new EntryGone('notices', { table: 'notices' });
        // What was validated already, on paper, stays so.
        if (notice.validatedOn === null) await tables.notices.put({ ...notice, submittedOn });
      }
      return { record: row.id };
    };
  });
}
