import { readGroups } from '../db/groups.ts';
import { readLessons } from '../db/lessons.ts';
import { readNotices } from '../db/notices.ts';
import { readPack } from '../db/packs.ts';
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
import type { Exceptions } from '../detection/exceptions.ts';
import { type CompiledRoster, compileRoster } from '../detection/roster.ts';
import type { Settings } from '../messages.ts';
import type { Pack } from '../policy/schema.ts';
import { withSwitches } from '../policy/switches.ts';
import { withHosts } from '../policy/with-hosts.ts';
import { exceptionsOf, withNicknames } from './lessons.ts';

/** The register as one change left it, in memory: a draft is judged without waiting for the store. */
export interface Snapshot {
  store: Store;
  settings: Settings;
  /** With the school's own readings; null until the welcome page is done. */
  pack: Pack | null;
  groups: readonly GroupEntry[];
  students: readonly StudentEntry[];
  consents: readonly ConsentRow[];
  /** By student. */
  consentsOf: ReadonlyMap<string, readonly ConsentRow[]>;
  authorisations: readonly AuthorisationRow[];
  notices: readonly NoticeRow[];
  /** By id (`placeId`). */
  places: ReadonlyMap<string, PlaceRow>;
  /** Who appears, by the file's SHA-256. */
  appearances: ReadonlyMap<string, readonly string[]>;
  /** Words that name nobody in a place, by its id; null: where the page does not tell it. */
  exceptionsAt(place: string | null): Exceptions;
  /** The students of a group, or of all groups (null), ready for the detectors. */
  classList(group: string | null): ClassList;
}
/** What a draft is judged against. */
export type Known = Omit<Snapshot, 'store'>;
export interface ClassList {
  students: readonly StudentEntry[];
  roster: CompiledRoster;
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

const followers: (() => void)[] = [];

/** Calls back after every change; in the first turn of the background. */
export function onDropped(follow: () => void): void {
  followers.push(follow);
}

/** To be called after every change. */
export function dropSnapshot(): void {
  current = undefined;
  for (const follow of followers) follow();
}

async function read(): Promise<Snapshot> {
  const store = await openStore();
  const { db } = store;
  const [settings, groups, listed, consents, authorisations, notices, places, seen, lessons] =
    await Promise.all([
      readSettings(store),
      readGroups(store),
      readStudents(store, null),
      db.consents.toArray(),
      db.authorisations.toArray(),
      readNotices(store, null),
      db.places.toArray(),
      db.appearances.toArray(),
      readLessons(store),
    ]);
  const students = withNicknames(listed, lessons);
  const chosen = await readPack(store, settings);
  return {
    store,
    settings,
    pack: chosen && withHosts(withSwitches(chosen, settings.switches), settings.schoolHosts),
    groups,
    students,
    consents,
    consentsOf: byStudent(consents),
    authorisations,
    notices,
    places: new Map(places.map((row) => [row.id, row])),
    appearances: new Map(seen.map((row) => [row.id, row.students])),
    exceptionsAt: exceptionsOf(lessons),
    classList: classLists(students),
  };
}

export function byStudent(consents: readonly ConsentRow[]): Map<string, ConsentRow[]> {
  const known = new Map<string, ConsentRow[]>();
  for (const consent of consents) {
    const own = known.get(consent.student);
    if (own) own.push(consent);
    else known.set(consent.student, [consent]);
  }
  return known;
}

/** Each class list is compiled once, at its first use. */
export function classLists(all: readonly StudentEntry[]): Snapshot['classList'] {
  const lists = new Map<string | null, ClassList>();
  return (group) => {
    const known = lists.get(group);
    if (known) return known;
    const students = group === null ? all : all.filter((student) => student.group === group);
    const list = { students, roster: compileRoster(students) };
    lists.set(group, list);
    return list;
  };
}
