import type { PlatformId } from '../platforms/platform.ts';
import { digest } from './digest.ts';
import { openRows } from './entry.ts';
import type { StoreKeys } from './keys.ts';
import type { PlaceEntry } from './rows.ts';
import type { Store } from './store.ts';

/** The id of a conversation's answer: a keyed digest, since its key may hold a person's handle. */
export function placeId(
  store: { keys: Pick<StoreKeys, 'chain'> },
  platform: PlatformId,
  conversation: string,
): Promise<string> {
  return digest(store.keys.chain, ['place', platform, conversation]);
}

/** What was answered for conversations, latest first. */
export async function readPlaces(store: Store): Promise<PlaceEntry[]> {
  const entries = await openRows(store, 'places', await store.db.places.toArray());
  return entries.sort((a, b) => b.answeredOn.localeCompare(a.answeredOn));
}
