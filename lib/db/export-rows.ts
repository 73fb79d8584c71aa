import type { PlatformId } from '../platforms/platform.ts';
import type { Sealed } from './rows.ts';

/** A list or a file that was taken out of a platform (002: exports are not secured). Days `YYYY-MM-DD`. */
export interface ExportRow {
  id: string;
  platform: PlatformId;
  group: string | null;
  schoolYear: string;
  takenOn: string;
  /** Day by which the file is to be deleted. */
  deleteBy: string;
  deletedOn: string | null;
  sealed: Sealed<{ file: string; reason: string }>;
}
