import { readSettings } from '../../db/settings.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import { readPackText } from '../../policy/read-pack.ts';
import type { PackMessages } from '../../register-messages/packs.ts';
import { sha256 } from '../../sha256.ts';
import { change, mustExist } from '../change.ts';
import { today } from '../clock.ts';

type Payload<N extends keyof PackMessages> = Parameters<PackMessages[N]>[0];

/** The pack is followed: another one is chosen first. */
export class PackInUse extends VigieError {}
registerErrors({ PackInUse });

/** Keeps a pack file; the same file twice is one pack. Throws what `readPackText` throws, and keeps nothing then. */
export async function importPack(payload: Payload<'importPack'>): Promise<{ id: string }> {
  const { text } = payload;
  const { pack } = readPackText(text);
  const id = await sha256(text);
  return change('import-pack', payload, ['packs'], async (store) => {
    const { timeZone } = await readSettings(store);
    const importedOn = today(timeZone);
    return async (tables) => {
      if (!(await tables.packs.get(id))) {
        await tables.packs.add({ id, pack: pack.id, importedOn, text });
      }
      return { id };
    };
  });
}

export function removePack(payload: Payload<'removePack'>): Promise<null> {
  return change('remove-pack', payload, ['packs', 'settings'], async () => async (tables) => {
    await mustExist(tables, 'packs', [payload.id]);
    const settings = await tables.settings.get('settings');
    if (settings?.value.pack === payload.id) throw new PackInUse(payload.id);
    await tables.packs.delete(payload.id);
    return null;
  });
}
