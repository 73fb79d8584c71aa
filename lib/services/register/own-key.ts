import { sealRow } from '../../db/entry.ts';
import type { PinRow } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import { openStore } from '../../db/store.ts';
import type { RegisterMessages } from '../../messages.ts';
import { KeyUnknown } from '../../records/errors.ts';
import { fingerprintOf } from '../../records/fingerprint.ts';
import { algorithm } from '../../records/header.ts';
import { drawSigningKey, ownKey } from '../../records/own-key.ts';
import { signRecord } from '../../records/sign-record.ts';
import { change } from '../change.ts';
import { today } from '../clock.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];
type Result<N extends keyof RegisterMessages> = ReturnType<RegisterMessages[N]>;

const alone = { about: null, replaces: null, version: 1 };

/** This computer's own key, drawn at the first call: what its person shows to others. Throws `StoreLocked`. */
export async function readOwnKey(_: Payload<'readOwnKey'>): Promise<Result<'readOwnKey'>> {
  const store = await openStore();
  const { timeZone } = await readSettings(store);
  const { id, publicKey, madeOn } = await ownKey(store, today(timeZone));
  return { fingerprint: id, publicKey, madeOn };
}

/** A new key takes the place of this person's own, which signs it over. Throws what `signRecord` throws. */
export function changeKey(payload: Payload<'changeKey'>): Promise<{ record: string }> {
  return change('change-key', payload, ['records'], async (store) => {
    const { timeZone, person } = await readSettings(store);
    const on = today(timeZone);
    const former = await ownKey(store, on);
    const next = await drawSigningKey(on);
    const body = { reason: 'rotation', next: next.publicKey, person: person.trim() } as const;
    const row = await signRecord(store, 'key-change', body, alone);
    return async (tables, { signing }) => {
      await tables.records.add(row);
      await signing.signingKeys.put({ ...former, retiredOn: on });
      await signing.signingKeys.add(next);
      return { record: row.id };
    };
  });
}

/**
 * Signs the office over to its successor's key (raw, base64url), and counts from now on what the successor decides.
 * Throws `KeyUnknown` where it is no key, and what `signRecord` throws.
 */
export function handOverOffice(payload: Payload<'handOverOffice'>): Promise<{ record: string }> {
  const { next, person } = payload;
  return change('hand-over-office', payload, ['records', 'pins'], async (store) => {
    const id = await fingerprintOf(next);
    if (id === null) throw new KeyUnknown('no key');
    const body = { reason: 'handover', next, person } as const;
    const row = await signRecord(store, 'key-change', body, alone);
    const pinnedOn = today((await readSettings(store)).timeZone);
    const pin = await sealRow<PinRow>(
      store,
      'pins',
      {
        id,
        role: 'principal',
        publicKey: next,
        algorithm,
        pinnedOn,
        revokedOn: null,
        next: null,
        staff: null,
      },
      { person },
    );
    return async (tables) => {
      await tables.records.add(row);
      await tables.pins.put(pin);
      return { record: row.id };
    };
  });
}
