import { commit } from '../../db/commit.ts';
import { importSeal } from '../../db/keys.ts';
import { readSettings } from '../../db/settings.ts';
import { openStore } from '../../db/store.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { LockMessages } from '../../register-messages/lock.ts';
import { now } from '../clock.ts';
import { lock } from './lock.ts';
import { openSecret } from './open-secret.ts';

/** A shared computer keeps its passphrase. */
export class PassphraseRequired extends VigieError {}
registerErrors({ PassphraseRequired });

type Payload = Parameters<LockMessages['removePassphrase']>[0];

/** The sealing key lies on the disk again, non-extractable. Throws `PassphraseRequired`, `SecretRefused`, `UnlockTooSoon`. */
export async function removePassphrase({ key, current }: Payload): Promise<null> {
  const store = await openStore();
  if (await store.db.acks.get(key)) return null;
  if ((await readSettings(store)).shared) throw new PassphraseRequired('shared');
  const { sealId, raw } = await openSecret(current);
  const seal = await importSeal(raw);
  await commit(store, {
    key,
    kind: 'remove-passphrase',
    at: now(),
    data: null,
    tables: [],
    run: async (_, { locks }) => {
      await locks.keys.put({ id: 'seal', key: seal, sealId });
      await locks.locks.clear();
      return null;
    },
  });
  return lock();
}
