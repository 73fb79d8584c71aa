import { lastDayOf } from '../../consent/year-end.ts';
import { registerTables } from '../../db/database.ts';
import { readPack } from '../../db/packs.ts';
import { postsWithoutGroup } from '../../db/posts-without-group.ts';
import { readSettings } from '../../db/settings.ts';
import type { Store } from '../../db/store.ts';
import { clockFault } from '../../destruction/clock.ts';
import { dueOf } from '../../destruction/due.ts';
import { withoutGroup } from '../../destruction/without-group.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import { calendarDay } from '../../local-time.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change } from '../change.ts';
import { today } from '../clock.ts';
import { yearStanding } from '../year-standing.ts';
import { eraseGroups } from './erase-groups.ts';
import { erasePosts } from './erase-posts.ts';

/** The school year is not over yet: `detail.until` is its last day. */
export class YearNotOver extends VigieError {}
/** Not every list and the sealed consents are accepted, and it was not confirmed that the year may go even so. */
export class YearUnsettled extends VigieError {}
/** The device's day (`detail.today`) is far from the last one on which anything was changed here (`detail.latest`). */
export class ClockImplausible extends VigieError {}
registerErrors({ YearNotOver, YearUnsettled, ClockImplausible });

/**
 * Erases the groups of a school year that is over, with students, consents, forms, posts, places and lists (directive
 * 5.9, reading A-24): only ever at a person's act, never because a clock moved. It goes once every list was accepted and
 * the principal opened the consents, or at `unsettled`. What stays is the proof: records, keys, decisions, tombstones.
 * Throws `YearNotOver`, `YearUnsettled`, `ClockImplausible`.
 */
export function purgeYear(payload: Parameters<RegisterMessages['purgeYear']>[0]): Promise<null> {
  const { year, unsettled } = payload;
  return change('purge', payload, registerTables, async (store) => {
    const settings = await readSettings(store);
    const on = today(settings.timeZone);
    await mustTrustClock(store, on, settings.timeZone);
    const pack = await readPack(store, settings);
    const from = pack?.schoolYear.from;
    const until = lastDayOf(year, from);
    if (on <= until) throw new YearNotOver(year, { until });
    const due = dueOf(year, settings.confirmationsDue, pack);
    const { states, consentsAccepted } = await yearStanding(store, pack, { year, due, today: on });
    const settled = consentsAccepted && [...states.values()].every((each) => each === 'accepted');
    if (!settled && !unsettled) throw new YearUnsettled(year);
    const calendar = { timeZone: settings.timeZone, from };
    return async (tables) => {
      const ofYear = tables.groups.filter(({ schoolYear }) => schoolYear === year);
      const groups = await ofYear.primaryKeys();
      await eraseGroups(tables, groups, { erasedOn: on });
      const loose = await postsWithoutGroup(tables.ledger, year, calendar);
      await erasePosts(
        tables,
        loose.map(({ id }) => id),
        { erasedOn: on },
      );
      await tables.checklists.where('group').equals(withoutGroup(year)).delete();
      // Pictures of no group, or in which nobody appears.
      await tables.appearances.filter(({ answeredOn }) => answeredOn <= until).delete();
      await tables.exports.where('schoolYear').equals(year).delete();
      await tables.milestones.put({ id: `purge|${year}`, on });
      return null;
    };
  });
}

/** The audit chain tells the last day on which anything was changed here. */
async function mustTrustClock({ db }: Store, on: string, timeZone: string): Promise<void> {
  const last = await db.chain.orderBy('seq').last();
  const latest = last ? calendarDay(new Date(last.at), timeZone) : null;
  const fault = clockFault(on, latest);
  if (fault) throw new ClockImplausible(fault, { today: on, latest: latest ?? '' });
}
