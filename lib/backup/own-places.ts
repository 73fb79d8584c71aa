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
  for (const { id, platform, sealed } of content.tables.places) {
    const { conversation } = sealed as { conversation: string };
    own.set(id, await placeId({ keys }, platform as PlatformId, conversation));
  }
  const named = (id: string) => own.get(id) ?? id;
  const moved = (row: OpenRow): OpenRow => ({ ...row, id: named(row.id) });
  const stamps = [...content.stamps].map(([id, at]): [string, string] => {
    const start = 'places|';
    return [id.startsWith(start) ? start + named(id.slice(start.length)) : id, at];
  });
  const ledger = content.tables.ledger.map((post) => {
    return typeof post.place === 'string' ? { ...post, place: named(post.place) } : post;
  });
  const tables = { ...content.tables, places: content.tables.places.map(moved), ledger };
  return { tables, stamps: new Map(stamps) };
}
