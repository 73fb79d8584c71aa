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
                student,
                platform,
                scope,
                answer,
                on,
                formDate,
              })),
            );
          };
        };
      }),
    null,
  );
}

/** The tables in which an id still stands, in their order of name. */
export function rowsAbout(
  own: Tab,
  tables: readonly RegisterTable[],
  id: string,
): Promise<string[]> {
  return own.evaluate(
    async ({ names, wanted }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('vigie'));
      const found: string[] = [];
      for (const name of names) {
        const rows = await done(db.transaction(name).objectStore(name).getAll());
        if (JSON.stringify(rows).includes(wanted)) found.push(name);
      }
      db.close();
      return found.sort();
    },
    { names: tables, wanted: id },
  );
}

/** How many links the audit chain has, and how many acts were acknowledged. */
export function storeState(own: Tab): Promise<{ links: number; acks: number }> {
  return own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('vigie'));
    const transaction = db.transaction(['chain', 'acks']);
    const links = done(transaction.objectStore('chain').count());
    const acks = done(transaction.objectStore('acks').count());
    const state = { links: await links, acks: await acks };
    db.close();
    return state;
  }, null);
}
