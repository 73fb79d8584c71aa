import { Dexie, type Table } from 'dexie';
import { migrations } from './migrations/all.ts';
import type {
  AccessCheckRow,
  AccessRow,
  AckRow,
  AppearanceRow,
  AuthorisationRow,
  ChainRow,
  ChecklistRow,
  ConsentRow,
  CounterRow,
  DecisionRow,
  DocumentRow,
  ExportRow,
  FolderRow,
  FormRow,
  GroupRow,
  IncidentRow,
  KeyRow,
  LedgerRow,
  LessonRow,
  LockRow,
  MilestoneRow,
  NoticeRow,
  PackRow,
  PaperRow,
  PinRow,
  PlaceRow,
  RecordRow,
  ResealedRow,
  SettingsRow,
  SigningKeyRow,
  StaffRow,
  StampRow,
  StudentRow,
  TakedownRow,
  TombstoneRow,
} from './rows.ts';
import { watchRows } from './stamps.ts';

/** The tables of the register; the others (chain, acks, counters, stamps, keys, locks, resealed, signingKeys, folders) are kept by `commit` alone. */
export const registerTables = [
  'groups',
  'students',
  'consents',
  'authorisations',
  'notices',
  'ledger',
  'places',
  'settings',
  'forms',
  'documents',
  'accessChecks',
  'takedowns',
  'lessons',
  'appearances',
  'packs',
  'checklists',
  'records',
  'pins',
  'decisions',
  'staff',
  'papers',
  'accesses',
  'incidents',
  'exports',
  'tombstones',
  'milestones',
] as const;
export type RegisterTable = (typeof registerTables)[number];

/** The IndexedDB of the extension's own origin; opened by the background and the extension's pages only. */
export class VigieDatabase extends Dexie {
  declare groups: Table<GroupRow, string>;
  declare students: Table<StudentRow, string>;
  declare consents: Table<ConsentRow, string>;
  declare authorisations: Table<AuthorisationRow, string>;
  declare notices: Table<NoticeRow, string>;
  declare ledger: Table<LedgerRow, string>;
  declare places: Table<PlaceRow, string>;
  declare settings: Table<SettingsRow, string>;
  declare forms: Table<FormRow, string>;
  declare documents: Table<DocumentRow, string>;
  declare accessChecks: Table<AccessCheckRow, string>;
  declare takedowns: Table<TakedownRow, string>;
  declare lessons: Table<LessonRow, string>;
  declare appearances: Table<AppearanceRow, string>;
  declare packs: Table<PackRow, string>;
  declare checklists: Table<ChecklistRow, string>;
  declare records: Table<RecordRow, string>;
  declare pins: Table<PinRow, string>;
  declare decisions: Table<DecisionRow, string>;
  declare staff: Table<StaffRow, string>;
  declare papers: Table<PaperRow, string>;
  declare accesses: Table<AccessRow, string>;
  declare incidents: Table<IncidentRow, string>;
  declare exports: Table<ExportRow, string>;
  declare tombstones: Table<TombstoneRow, string>;
  declare milestones: Table<MilestoneRow, string>;
  declare chain: Table<ChainRow, number>;
  declare acks: Table<AckRow, string>;
  declare counters: Table<CounterRow, string>;
  declare keys: Table<KeyRow, string>;
  declare locks: Table<LockRow, string>;
  declare stamps: Table<StampRow, string>;
  declare resealed: Table<ResealedRow, [string, string]>;
  declare signingKeys: Table<SigningKeyRow, string>;
  declare folders: Table<FolderRow, string>;

  constructor(name = 'vigie') {
    // Since Chrome 121 `relaxed` is the default: `complete` may fire before the disk has the data.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    watchRows(this, registerTables);
  }
}
