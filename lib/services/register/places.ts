import { sealRow } from '../../db/entry.ts';
import { placeId } from '../../db/places.ts';
import type { PlaceRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist, removeRow } from '../change.ts';
import { today } from '../clock.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** The page does not tell its conversation: an answer for it cannot be kept. */
export class PlaceUnknown extends VigieError {}
registerErrors({ PlaceUnknown });

/** Keeps what the teacher says of a conversation. Throws `PlaceUnknown`. */
export async function answerPlace(payload: Payload<'answerPlace'>): Promise<null> {
  const { place, answer } = payload;
  const { platform, url, conversation } = place;
  if (conversation === null) throw new PlaceUnknown(platform);
  const touched = ['groups', 'students', 'places', 'settings'] as const;
  return change('answer-place', payload, touched, async (store) => {
    const id = await placeId(store, platform, conversation);
    const answeredOn = today((await readSettings(store)).timeZone);
    const clear = { id, platform, ...answer, answeredOn };
    const row = await sealRow<PlaceRow>(store, 'places', clear, { url, conversation });
    return async (tables) => {
      if (answer.group !== null) await mustExist(tables, 'groups', [answer.group]);
      if (answer.student !== null) await mustExist(tables, 'students', [answer.student]);
      await tables.places.put(row);
      return null;
    };
  });
}

/** Forgets an answer: the question comes back. */
export function forgetPlace(payload: Payload<'forgetPlace'>): Promise<null> {
  return removeRow('forget-place', 'places', payload);
}
