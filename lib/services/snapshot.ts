import { readGroups } from '../db/groups.ts';
import { readNotices } from '../db/notices.ts';
import type {
  AuthorisationRow,
  ConsentRow,
  GroupEntry,
  NoticeRow,
  PlaceRow,
  StudentEntry,
} from '../db/rows.ts';
import { readSettings } from '../db/settings.ts';
import { openStore, type Store } from '../db/store.ts';
import { readStudents } from '../db/students.ts';
import type { Settings } from '../messages.ts';

/** The register as one change left it, in memory: a draft is judged without waiting for the store. */
export interface Snapshot {
  store: Store;
  settings: Settings;
  groups: readonly GroupEntry[];
  students: readonly StudentEntry[];
  consents: readonly ConsentRow[];
  authorisations: readonly AuthorisationRow[];
  notices: readonly NoticeRow[];
  /** By id (`placeId`). */
  places: ReadonlyMap<string, PlaceRow>;
}

let current: Promise<Snapshot> | undefined;

/** The register now; read once, then kept until the next change. Throws `StoreDamaged`. */
export function readSnapshot(): Promise<Snapshot> {
  if (current) return current;
  const reading = read().catch((error: unknown) => {
    if (current === reading) current = undefined;
    throw error;
  });
  current = reading;
  return reading;
}

/** To be called after every change. */
export function dropSnapshot(): void {
  current = undefined;
}

async function read(): Promise<Snapshot> {
  const store = await openStore();
  const { db } = store;
  const [settings, groups, students, consents, authorisations, notices, places] = await Promise.all(
    [
      readSettings(store),
      readGroups(store),
      readStudents(store, null),
      db.consents.toArray(),
      db.authorisations.toArray(),
      readNotices(store, null),
      db.places.toArray(),
    ],
  );
  return {
    store,
    settings,
    groups,
    students,
    consents,
    authorisations,
    notices,
    places: new Map(places.map((row) => [row.id, row])),
  };
}
