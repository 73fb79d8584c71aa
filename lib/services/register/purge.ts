import { registerTables } from '../../db/database.ts';
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
    const on = today((await readSettings(store)).timeZone);
    const until = `${year.slice(5)}-06-30`;
    if (on <= until) throw new YearNotOver(year, { until });
    return async (tables) => {
      const ofYear = tables.groups.filter(({ schoolYear }) => schoolYear === year);
      const groups = await ofYear.primaryKeys();
      const posts = await tables.ledger.where('group').anyOf(groups).count();
      if (posts > 0 && !evenPosts) throw new PostsRemain(year, { posts });
      await eraseGroups(tables, groups, { erasedOn: on });
      await tables.milestones.put({ id: `purge|${year}`, on });
      return null;
    };
  });
}
