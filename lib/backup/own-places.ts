import type { StoreKeys } from '../db/keys.ts';
import { placeId } from '../db/places.ts';
import type { PlatformId } from '../platforms/platform.ts';
import type { Content, OpenRow } from './content.ts';

/** A conversation's id is a digest under the store's own key: a file from another store gets the ids of this one. */
export async function withOwnPlaces(
  keys: Pick<StoreKeys, 'chain'>,
  content: Content,
): Promise<Content> {
  const own = new Map<string, string>();
  const note = async (id: string, { platform, sealed }: OpenRow) => {
    const { conversation } = sealed as { conversation: string };
    own.set(id, await placeId({ keys }, platform as PlatformId, conversation));
  };
  for (const row of content.tables.places) await note(row.id, row);
  for (const row of content.tables.lessons) {
    if (typeof row.place === 'string') await note(row.place, row);
  }
  const named = (id: string) => own.get(id) ?? id;
  const moved = (row: OpenRow): OpenRow => ({ ...row, id: named(row.id) });
  const stamps = [...content.stamps].map(([id, at]): [string, string] => {
    const start = 'places|';
    return [id.startsWith(start) ? start + named(id.slice(start.length)) : id, at];
  });
  const placed = (row: OpenRow): OpenRow =>
    typeof row.place === 'string' ? { ...row, place: named(row.place) } : row;
  const { places, ledger, lessons } = content.tables;
  const tables = {
    ...content.tables,
    places: places.map(moved),
    ledger: ledger.map(placed),
    lessons: lessons.map(placed),
  };
  return { tables, stamps: new Map(stamps) };
}
