import { readAuthorisations } from '../../db/authorisations.ts';
import { readGroups } from '../../db/groups.ts';
import { readPack } from '../../db/packs.ts';
import { postsWithoutGroup } from '../../db/posts-without-group.ts';
import { readSettings } from '../../db/settings.ts';
import type { Store } from '../../db/store.ts';
import { readStudents } from '../../db/students.ts';
import { checklistOf, isReady, listKey } from '../../destruction/checklist.ts';
import { lastAuthorisation } from '../../destruction/last-authorisation.ts';
import { confirmationOf } from '../../destruction/statement.ts';
import { isWithoutGroup } from '../../destruction/without-group.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import { withoutGroupName } from '../../i18n/without-group.ts';
import type { RegisterMessages } from '../../messages.ts';
import { nextStatement } from '../../records/next-statement.ts';
import type { DestructionConfirmation } from '../../records/record.ts';
import { recordPlatform } from '../../records/record-platform.ts';
import { signRecord } from '../../records/sign-record.ts';
import { change, EntryGone } from '../change.ts';
import { readChecklist } from './edit-checklist.ts';

/** Something is left to do before the destruction can be confirmed. */
export class NotReady extends VigieError {}
registerErrors({ NotReady });

/** Signs what a list says (5.9); a second one corrects the first. Throws `NotReady`, `EntryGone`, and what `signRecord` throws. */
export function confirmDestruction(
  payload: Parameters<RegisterMessages['confirmDestruction']>[0],
): Promise<{ record: string }> {
  const { checklist } = payload;
  return change('confirm-destruction', payload, ['records'], async (store) => {
    const body = await bodyOf(store, checklist);
    const next = await nextStatement(store, 'destruction-confirmation', checklist);
    const schoolYear = listKey(checklist)?.schoolYear ?? '';
    const statement = { ...next, schoolYear };
    const row = await signRecord(store, 'destruction-confirmation', body, statement);
    return async (tables) => {
      await tables.records.add(row);
      return { record: row.id };
    };
  });
}

async function bodyOf(store: Store, id: string): Promise<DestructionConfirmation> {
  const progress = await readChecklist(store, id);
  const { group, platform, schoolYear } = progress;
  const { lang, timeZone } = await readSettings(store);
  const without = isWithoutGroup(group);
  const named = (await readGroups(store)).find((each) => each.id === group);
  if (!named && !without) throw new EntryGone('groups', { table: 'groups' });
  const from = (await readPack(store, await readSettings(store)))?.schoolYear.from;
  const posts = without
    ? await postsWithoutGroup(store.db.ledger, schoolYear, { timeZone, from })
    : await store.db.ledger.where('group').equals(group).toArray();
  const exports = await store.db.exports.where('platform').equals(platform).toArray();
  const list = checklistOf(progress, posts, progress, exports);
  if (!isReady(list)) throw new NotReady(id);
  return confirmationOf(list, progress, {
    groupName: named?.name ?? withoutGroupName[lang],
    platform: recordPlatform(platform),
    authorisation: lastAuthorisation(platform, await readAuthorisations(store)),
    students: await readStudents(store, without ? null : group),
    lang,
  });
}
