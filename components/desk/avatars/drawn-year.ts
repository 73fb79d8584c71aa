import { schoolYearOf } from '../../../lib/consent/school-year.ts';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';

/** The school year that a group's avatars are of: that of the last drawing, else the group's own. */
export function drawnYear({ id, schoolYear }: GroupEntry, { milestones, pack }: Register): string {
  const drawn = milestones.find((each) => each.id === `avatars|${id}`);
  return drawn ? schoolYearOf(drawn.on, pack?.schoolYear.from) : schoolYear;
}
