import { type RegisterTable, registerTables } from '../db/database.ts';
import { breather } from './breathe.ts';
import { type Content, emptyContent, type OpenRow } from './content.ts';
import { Erased } from './erased.ts';
import { newerRow, type Version } from './newer-row.ts';

/**
 * What two registers hold together: rows by id, of two versions the newer, and nothing that either side erased.
 * The order of the two does not matter, and joining again changes nothing.
 */
export async function joinContent(here: Content, there: Content): Promise<Content> {
  const joined = emptyContent();
  const breathe = breather();
  const versions = async (table: RegisterTable): Promise<Joined[]> => {
    const others = new Map(versionsOf(there, table));
    const all: Joined[] = [];
    for (const [id, mine] of versionsOf(here, table)) {
      const theirs = others.get(id);
      others.delete(id);
      all.push(
        theirs ? { ...newerRow(table, mine, theirs), onBoth: true } : { ...mine, onBoth: false },
      );
      await breathe();
    }
    for (const theirs of others.values()) all.push({ ...theirs, onBoth: false });
    return all;
  };
  const stones = await versions('tombstones');
  const students = await versions('students');
  const erased = new Erased(stones.map(rowOf), students.map(rowOf));
  joined.tables.tombstones.push(...erased.stones);
  for (const table of registerTables.filter((each) => each !== 'tombstones')) {
    for (const version of await versions(table)) {
      await breathe();
      if (erased.forbids(table, version, version.onBoth)) continue;
      joined.tables[table].push(table === 'ledger' ? erased.clean(version.row) : version.row);
      if (version.at !== '') joined.stamps.set(`${table}|${version.row.id}`, version.at);
    }
  }
  return joined;
}

type Joined = Version & { onBoth: boolean };
const rowOf = ({ row }: Version): OpenRow => row;

function versionsOf({ tables, stamps }: Content, table: RegisterTable): [string, Version][] {
  return tables[table].map((row) => {
    return [row.id, { row, at: stamps.get(`${table}|${row.id}`) ?? '' }];
  });
}
