import type { Store } from '../db/store.ts';
import { decisionsOn } from './decisions-on.ts';
import { readRecords } from './read-records.ts';
import type { RecordKind } from './record.ts';
import type { Statement } from './sign-record.ts';

/**
 * Where a statement stands among this person's own on the same thing: it corrects the last one, unless that one was
 * accepted already, or there is none. `about`: id of a checklist, of a document, of a platform.
 */
export async function nextStatement(
  store: Store,
  kind: RecordKind,
  about: string,
): Promise<Statement> {
  const records = await readRecords(store);
  const own = records.filter((each) => each.direction === 'out' && each.kind === kind);
  const last = own.filter((each) => each.about === about).at(-1);
  const words = last && decisionsOn(records).get(last.id);
  if (!last || words?.some(({ answer }) => answer === 'accepted')) {
    return { about, replaces: null, version: 1 };
  }
  return { about, replaces: last.id, version: last.record.version + 1 };
}
