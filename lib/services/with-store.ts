import { KeysChanged } from '../db/commit.ts';
import { forgetStore, openStore, type Store } from '../db/store.ts';

/** Runs an act on the store, and once more when its keys changed between sealing and writing. */
export async function withStore<T>(act: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await act(await openStore());
  } catch (error) {
    if (!(error instanceof KeysChanged)) throw error;
    forgetStore();
    return act(await openStore());
  }
}
