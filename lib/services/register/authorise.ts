import type { Tables } from '../../db/commit.ts';
import { sealRow } from '../../db/entry.ts';
import type { AuthorisationRow } from '../../db/rows.ts';
import type { Store } from '../../db/store.ts';
import type { MadeDecision } from '../../records/decisions-on.ts';
import type { PlatformRequest } from '../../records/record.ts';

/**
 * The authorisation that answers a request (4.0): under the request's own id, so that the same answer twice is one. Of
 * several principals' days those that all of them gave, and the committee's references; no words: it does not stand.
 */
export async function authorise(
  store: Store,
  request: string,
  { platform, from, until }: PlatformRequest,
  words: readonly MadeDecision[],
): Promise<(tables: Tables) => Promise<void>> {
  const by = [...new Set(words.map(({ person }) => person))].join(', ');
  const firsts = words.map((each) => each.from ?? from).sort();
  const lasts = words.map((each) => each.until ?? until).sort();
  const reference = [...new Set(words.flatMap(({ committee }) => committee?.reference ?? []))].join(
    ', ',
  );
  const clear = {
    id: request,
    platform: platform.id,
    grantedOn: firsts.at(-1) ?? from,
    until: lasts[0] ?? until,
  };
  const row = await sealRow<AuthorisationRow>(store, 'authorisations', clear, {
    by,
    ...(reference !== '' && { reference }),
  });
  return async (tables) => {
    if (words.length > 0) await tables.authorisations.put(row);
    else await tables.authorisations.delete(request);
  };
}
