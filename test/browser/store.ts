import type { RegisterTable } from '../../lib/db/database.ts';
import type { Tab } from './driver.ts';

/** What lies in the store, and which pages of Vigie are open, as an extension page can tell. */

/** How many rows a table has. */
export function countRows(own: Tab, table: RegisterTable): Promise<number> {
  return own.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const counting = db.transaction(name).objectStore(name).count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            db.close();
            resolve(counting.result);
          };
        };
      }),
    table,
  );
}

interface ExtensionApi {
  extension: { getViews(): Window[] };
}

/** How many windows and tabs show that page of the extension (`ask.html`). */
export function ownWindows(own: Tab, path: string): Promise<number> {
  return own.evaluate((wanted) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const views = (scope.browser ?? scope.chrome)?.extension.getViews() ?? [];
    return views.filter(({ location }) => location.pathname === `/${wanted}`).length;
  }, path);
}

/** Takes the database away behind the witness, as a damaged profile does. */
export function loseStore(own: Tab): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('vigie');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
    null,
  );
}

/** Ids of the rows of the keys and the locks. */
export function keyRows(own: Tab): Promise<{ keys: string[]; locks: string[] }> {
  return own.evaluate(async () => {
    const opening = indexedDB.open('vigie');
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    await done(opening);
    const db = opening.result;
    const transaction = db.transaction(['keys', 'locks']);
    const keys = transaction.objectStore('keys').getAllKeys();
    const locks = transaction.objectStore('locks').getAllKeys();
    await Promise.all([done(keys), done(locks)]);
    db.close();
    return { keys: keys.result.map(String), locks: locks.result.map(String) };
  }, null);
}

export interface ConsentRowShown {
  student: string;
  platform: string;
  scope: string;
  answer: string;
  on: string;
  formDate: string | null;
}
/** What lies open of every consent. */
export function consentRows(own: Tab): Promise<ConsentRowShown[]> {
  return own.evaluate(
    () =>
      new Promise<ConsentRowShown[]>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('consents').objectStore('consents').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(
              reading.result.map(({ student, platform, scope, answer, on, formDate }) => ({
                ...{ student, platform, scope, answer, on, formDate },
              })),
            );
          };
        };
      }),
    null,
  );
}
