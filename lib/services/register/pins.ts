import type { PinEntry } from '../../db/rows.ts';
import { readSettings } from '../../db/settings.ts';
import { openStore } from '../../db/store.ts';
import type { RegisterMessages } from '../../messages.ts';
import { keyIn } from '../../records/envelope.ts';
import { KeyUnknown } from '../../records/errors.ts';
import { algorithm } from '../../records/header.ts';
import { readKnown } from '../../records/known.ts';
import { takeIn } from '../../records/take-in.ts';
import { change, mustExist } from '../change.ts';
import { now, today } from '../clock.ts';
import { putTaken } from './put-taken.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/**
 * Vouches for a key whose words were compared: what waited for it is judged again, and takes effect. A key that was
 * revoked may be vouched for again. Throws `KeyUnknown` where no record of it is here.
 */
export async function pinKey(payload: Payload<'pinKey'>): Promise<null> {
  const { key, fingerprint, role, person, staff } = payload;
  const store = await openStore();
  if (await store.db.acks.get(key)) return null;
  const known = await readKnown(store);
  const former = known.pins.find(({ id }) => id === fingerprint);
  const signed = known.records.find(({ signer }) => signer === fingerprint);
  const publicKey = former?.publicKey ?? (signed && keyIn(signed.jws));
  if (!publicKey) throw new KeyUnknown(fingerprint);
  const pin: PinEntry = {
    id: fingerprint,
    role,
    person,
    staff,
    publicKey,
    algorithm,
    pinnedOn: known.today,
    revokedOn: null,
    next: null,
  };
  const others = known.pins.filter(({ id }) => id !== fingerprint);
  const taken = await takeIn([], { ...known, pins: [...others, pin] }, now());
  const pins = [...taken.changed.pins.filter(({ id }) => id !== fingerprint)];
  const own = taken.pins.find(({ id }) => id === fingerprint) ?? pin;
  const changed = { ...taken.changed, pins: [...pins, own] };
  const told = { key, fingerprint, records: changed.records.map(({ id }) => id) };
  return putTaken('pin-key', told, { ...taken, changed }, null);
}

/** From now on nothing that this key signs counts, whatever day it bears; what counted stays. Throws `EntryGone`. */
export function revokeKey(payload: Payload<'revokeKey'>): Promise<null> {
  const { fingerprint } = payload;
  return change('revoke-key', payload, ['pins'], async (store) => {
    const revokedOn = today((await readSettings(store)).timeZone);
    return async (tables) => {
      await mustExist(tables, 'pins', [fingerprint]);
      await tables.pins.update(fingerprint, { revokedOn, next: null });
      return null;
    };
  });
}
