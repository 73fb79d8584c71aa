import { lastDayOf } from '../../consent/year-end.ts';
import { registerTables } from '../../db/database.ts';
import { readPack } from '../../db/packs.ts';
import { readSettings } from '../../db/settings.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change } from '../change.ts';
import { today } from '../clock.ts';
import { eraseGroups } from './erase-groups.ts';

/** The school year is not over yet: `detail.until` is its last day. */
export class YearNotOver extends VigieError {}
/** Posts of that year are still in the ledger (`detail.posts`), and it was not confirmed that they may go. */
export class PostsRemain extends VigieError {}
registerErrors({ YearNotOver, PostsRemain });

/**
 * Erases the groups of a school year that is over, with students, consents, forms, posts and places (directive 5.9,
 * destruction on 30 June). Only ever at a person's act. Throws `YearNotOver`, `PostsRemain`.
 */
export function purgeYear(payload: Parameters<RegisterMessages['purgeYear']>[0]): Promise<null> {
  const { year, evenPosts } = payload;
  return change('purge', payload, registerTables, async (store) => {
    const settings = await readSettings(store);
    const on = today(settings.timeZone);
    const until = lastDayOf(year, (await readPack(store, settings))?.schoolYear.from);
    if (on <= until) throw new YearNotOver(year, { until });
    return async (tables) => {
      const ofYear = tables.groups.filter(({ schoolYear }) => schoolYear === year);
      const groups = await ofYear.primaryKeys();
      const posts = await tables.ledger.where('group').anyOf(groups).count();
      if (posts > 0 && !evenPosts) throw new PostsRemain(year, { posts });
      await eraseGroups(tables, groups, { erasedOn: on });
      // Pictures of no group, or in which nobody appears.
      await tables.appearances.filter(({ answeredOn }) => answeredOn <= until).delete();
      await tables.milestones.put({ id: `purge|${year}`, on });
      return null;
    };
  });
}
