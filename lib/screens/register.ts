import { effectiveEvents } from '../consent/effective.ts';
import { schoolYearOf } from '../consent/school-year.ts';
import { readAuthorisations } from '../db/authorisations.ts';
import { readConsents } from '../db/consents.ts';
import { readDocuments } from '../db/documents.ts';
import { readExports } from '../db/exports.ts';
import { readGroups } from '../db/groups.ts';
import { readLessons } from '../db/lessons.ts';
import { readNotices } from '../db/notices.ts';
import { type KnownPack, knownPacks, readPack } from '../db/packs.ts';
import { readPlaces } from '../db/places.ts';
import { readPostsAboutAny } from '../db/posts-about.ts';
import type {
  AccessCheckRow,
  AuthorisationEntry,
  ConsentEntry,
  DocumentEntry,
  ExportEntry,
  FormRow,
  GroupEntry,
  LedgerEntry,
  LessonEntry,
  MilestoneRow,
  NoticeEntry,
  PlaceEntry,
  StudentEntry,
  TakedownRow,
} from '../db/rows.ts';
import { readSettings } from '../db/settings.ts';
import type { Store } from '../db/store.ts';
import { readStudents } from '../db/students.ts';
import { groupBy } from '../group-by.ts';
import { calendarDay } from '../local-time.ts';
import { managed } from '../managed/managed.ts';
import type { Managed } from '../managed/read-managed.ts';
import type { Settings } from '../messages.ts';
import type { SiteId } from '../platforms/platform.ts';
import { siteId } from '../platforms/site.ts';
import type { Pack } from '../policy/schema.ts';
import { withSwitches } from '../policy/switches.ts';
import { withHosts } from '../policy/with-hosts.ts';
import { readSites } from '../sites.ts';

/** Everything that a page shows of the register, read at once: no part is older than another. */
export interface Register {
  /** Only a passphrase opens what lies on the disk. */
  hasPassphrase: boolean;
  settings: Settings;
  /** With the school's own readings; null before the welcome is done. */
  pack: Pack | null;
  /** The same as its body gave it. */
  given: Pack | null;
  /** Those to choose from. */
  packs: readonly KnownPack[];
  /** What the school body's policy sets. */
  managed: Managed;
  /** Those that the person added to the listed platforms. */
  sites: readonly SiteId[];
  /** `YYYY-MM-DD` in the school's time zone. */
  today: string;
  /** `2026-2027`. */
  year: string;
  groups: readonly GroupEntry[];
  /** By group id, sorted by name. */
  studentsOf: ReadonlyMap<string, readonly StudentEntry[]>;
  /** By student id. */
  names: ReadonlyMap<string, StudentEntry>;
  /** By student id, oldest first. */
  consentsOf: ReadonlyMap<string, readonly ConsentEntry[]>;
  authorisations: readonly AuthorisationEntry[];
  notices: readonly NoticeEntry[];
  places: readonly PlaceEntry[];
  /** What the teacher taught, latest first. */
  lessons: readonly LessonEntry[];
  /** Those about students for whom a parent refused or withdrew, whatever came of it since. */
  refusedPosts: readonly LedgerEntry[];
  forms: readonly FormRow[];
  documents: readonly DocumentEntry[];
  accessChecks: readonly AccessCheckRow[];
  takedowns: readonly TakedownRow[];
  /** Files that left a platform, the first to be deleted first. */
  exports: readonly ExportEntry[];
  milestones: readonly MilestoneRow[];
}

/** The register as it stands. Throws `SealBroken`. */
export async function readRegister(store: Store): Promise<Register> {
  const settings = await readSettings(store);
  const known = await readPack(store, settings);
  const today = calendarDay(new Date(), settings.timeZone);
  const [groups, students, consents] = await Promise.all([
    readGroups(store),
    readStudents(store, null),
    readConsents(store, null),
  ]);
  return {
    hasPassphrase: store.keys.hasPassphrase,
    settings,
    pack: known && withHosts(withSwitches(known, settings.switches), settings.schoolHosts),
    given: known,
    packs: await knownPacks(store),
    managed: await managed(),
    sites: (await readSites()).map(siteId),
    today,
    year: schoolYearOf(today, known?.schoolYear.from),
    groups,
    studentsOf: groupBy(students, ({ group }) => group),
    names: new Map(students.map((student) => [student.id, student])),
    consentsOf: groupBy(consents, ({ student }) => student),
    authorisations: await readAuthorisations(store),
    notices: await readNotices(store, null),
    places: await readPlaces(store),
    lessons: await readLessons(store),
    refusedPosts: await readPostsAboutAny(store, refusedStudents(consents)),
    forms: await store.db.forms.toArray(),
    documents: await readDocuments(store),
    accessChecks: await store.db.accessChecks.toArray(),
    takedowns: await store.db.takedowns.toArray(),
    exports: await readExports(store),
    milestones: await store.db.milestones.toArray(),
  };
}

function refusedStudents(consents: readonly ConsentEntry[]): string[] {
  const refused = effectiveEvents(consents).filter(({ answer }) => answer !== 'yes');
  return [...new Set(refused.map(({ student }) => student))];
}
