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
    const others = new Map<string, Version>();
    for (const row of there.tables[table]) {
      others.set(row.id, versionOf(there, table, row));
      await breathe();
    }
    const all: Joined[] = [];
    for (const row of here.tables[table]) {
      const mine = versionOf(here, table, row);
      const theirs = others.get(row.id);
      others.delete(row.id);
      all.push(
        theirs ? { ...newerRow(table, mine, theirs), onBoth: true } : { ...mine, onBoth: false },
      );
      await breathe();
    }
    for (const theirs of others.values()) {
      all.push({ ...theirs, onBoth: false });
      await breathe();
    }
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
      joined.tables[table].push(erased.within(table, version.row));
      if (version.at !== '') joined.stamps.set(`${table}|${version.row.id}`, version.at);
    }
  }
  return joined;
}

type Joined = Version & { onBoth: boolean };
const rowOf = ({ row }: Version): OpenRow => row;

function versionOf({ stamps }: Content, table: RegisterTable, row: OpenRow): Version {
  return { row, at: stamps.get(`${table}|${row.id}`) ?? '' };
}
