import type { PlatformId } from '../platforms/platform.ts';
import type { ListKey } from './checklist.ts';

/** A file that left a platform, as a checklist needs it (002). Days `YYYY-MM-DD`. */
export interface ExportSeen {
  id: string;
  platform: PlatformId;
  /** null: nobody knows of which group; it stands on the list of each. */
  group: string | null;
  schoolYear: string;
  deletedOn: string | null;
}

/** The files that are residual copies of a list: of its platform, year and group; none after a departure. */
export function exportsOf<E extends ExportSeen>(key: ListKey, exports: readonly E[]): E[] {
  const { group, platform, schoolYear, student } = key;
  if (student !== null) return [];
  return exports.filter(
    (each) =>
      each.platform === platform &&
      each.schoolYear === schoolYear &&
      (each.group === null || each.group === group),
  );
}
