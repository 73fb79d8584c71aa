/** An encrypted file that waits in `lib/backup/staged.ts`: its SHA-256 (hexadecimal) and what opens it. */
export interface StagedFile {
  file: string;
  passphrase: string;
}
/** Backup, restore, recovery, hand-over and the end of a year. */
export interface BackupMessages {
  /** A backup was written today. */
  noteBackup(payload: { key: string }): null;
  /** Joins the file into the register; `after`: the number of changes that its preview was made for. */
  restoreBackup(payload: { key: string; after: number } & StagedFile): null;
  /** Makes a sound store out of a damaged one: from what is still readable, with a file or alone; or empty. */
  recoverStore(payload: {
    key: string;
    from: 'found' | 'nothing';
    staged: StagedFile | null;
  }): null;
  /** How far the long work of the background is, 0 to 1; null: it does none. Asking keeps it awake. */
  readWork(payload: Record<string, never>): { share: number | null };
  /** The sealed file of a group was written for the person who takes it over; or that is taken back. */
  noteHandover(payload: { key: string; group: string; given: boolean }): null;
  /** That person has the group: it is erased here for good, posts included. */
  eraseHandedOver(payload: { key: string; group: string }): null;
  /** Erases a school year that is over. `unsettled`: even where not everything of it was accepted. */
  purgeYear(payload: { key: string; year: string; unsettled: boolean }): null;
}
