import type { Space } from '../platforms/platform.ts';
import type { Pack, PackPlatform, PackRow, Status } from './schema.ts';

const shown: ReadonlySet<string> = new Set(['photo', 'video', 'audio']);
/** What a place of that platform can be found to be, official pages and accounts apart. */
const standings: Readonly<Record<PackPlatform['status'], readonly Status[]>> = {
  approved: ['approved', 'authorised'],
  'authorisation-required': ['authorisation-required', 'authorised'],
  forbidden: ['forbidden'],
};

/**
 * Ids of the scopes that a consent form for a platform asks about, in the pack's order: those that a row looks at
 * there. A row for the public part alone asks nobody, and the parents' own space only where parents may be written to.
 */
export function scopesOf(
  pack: Pack,
  { status }: Pick<PackPlatform, 'status'>,
  parentsWritten: boolean,
): string[] {
  return pack.scopes.flatMap(({ id }) => {
    const asked = rowsOf(pack, id).some(({ when }) => {
      const spaces = when.space?.filter((space) => space !== 'public');
      if (spaces?.length === 0) return false;
      if (!parentsWritten && spaces?.every((space) => space === 'own-parent')) return false;
      return !when.status || when.status.some((each) => standings[status].includes(each));
    });
    return asked ? [id] : [];
  });
}

/**
 * Ids of the scopes that a post needs where it stands: of pictures or voices only for one that has media. What went
 * out in public needs what a class's space does at least.
 */
export function scopesOfPost(pack: Pack, space: Space, media: boolean): string[] {
  const within = space === 'public' ? 'class' : space;
  return pack.scopes.flatMap(({ id }) => {
    const needed = rowsOf(pack, id).some(
      ({ when }) =>
        (!when.space || when.space.includes(within)) &&
        (media || !when.form?.every((form) => shown.has(form))),
    );
    return needed ? [id] : [];
  });
}

/** Whether the pack asks for pictures and voices alone: a name is free there. */
export function asksOfMediaOnly(pack: Pack): boolean {
  const rows = pack.scopes.flatMap(({ id }) => rowsOf(pack, id));
  return rows.length > 0 && rows.every(({ when }) => when.form?.every((form) => shown.has(form)));
}

/** Rows that look at the scope, those about official pages alone apart. */
function rowsOf({ rows }: Pack, scope: string): PackRow[] {
  return rows.filter(
    ({ when }) =>
      when.consent?.scope === scope && !when.status?.every((each) => each === 'official-page'),
  );
}
