import { registerErrors, VigieError } from '../errors.ts';

/** Not a file that Vigie wrote. */
export class NotABackup extends VigieError {}
/** A file of Vigie with a byte changed, or its end missing. `detail.at`: the day it was made, where it can be read. */
export class BackupDamaged extends VigieError {}
/** Made by a later version of Vigie than this one. */
export class BackupTooNew extends VigieError {}
/** Larger than any register: `detail.limit` in megabytes. */
export class BackupTooLarge extends VigieError {}
/** The passphrase does not open the file. */
export class WrongPassphrase extends VigieError {}
/** The file that was looked at is no longer the one that waits to be restored. */
export class BackupGone extends VigieError {}
/** Recovery was asked for, and nothing is missing. */
export class StoreSound extends VigieError {}

registerErrors({
  NotABackup,
  BackupDamaged,
  BackupTooNew,
  BackupTooLarge,
  WrongPassphrase,
  BackupGone,
  StoreSound,
});
