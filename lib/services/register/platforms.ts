import { sealRow } from '../../db/entry.ts';
import type { AuthorisationRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, removeRow } from '../change.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

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
  return removeRow('remove-authorisation', 'authorisations', payload);
}
