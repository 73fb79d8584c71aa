import { sealRow } from '../../db/entry.ts';
import type { AuthorisationRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist } from '../change.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** The information document of a group for a platform (directive 5.1). */
export function setNotice(payload: Payload<'setNotice'>): Promise<null> {
  return change('set-notice', payload, ['groups', 'notices'], async () => async (tables) => {
    const { key: _, ...notice } = payload;
    await mustExist(tables, 'groups', [notice.group]);
    const id = `${notice.group}|${notice.platform}`;
    const former = await tables.notices.get(id);
    await tables.notices.put({ document: null, submittedOn: null, ...former, id, ...notice });
    return null;
  });
}

/** An authorisation to use a platform, first and last day included (directive 4.0). */
export function addAuthorisation(payload: Payload<'addAuthorisation'>): Promise<null> {
  return change('add-authorisation', payload, ['authorisations'], async (store) => {
    const { key: _, by, ...authorisation } = payload;
    const clear = { id: crypto.randomUUID(), ...authorisation };
    const row = await sealRow<AuthorisationRow>(store, 'authorisations', clear, { by });
    return async (tables) => {
      await tables.authorisations.add(row);
      return null;
    };
  });
}

export function removeAuthorisation(payload: Payload<'removeAuthorisation'>): Promise<null> {
  return change('remove-authorisation', payload, ['authorisations'], async () => async (tables) => {
    await mustExist(tables, 'authorisations', [payload.id]);
    await tables.authorisations.delete(payload.id);
    return null;
  });
}
