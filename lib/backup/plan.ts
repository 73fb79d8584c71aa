import { type RegisterTable, registerTables } from '../db/database.ts';
import type { StampRow } from '../db/rows.ts';
import { breather } from './breathe.ts';
import type { Content, OpenRow } from './content.ts';
import type { BackupHeader } from './header.ts';
import { joinContent } from './join.ts';
import { withOwnComputer } from './own-computer.ts';
import { withReturning } from './returning.ts';
import { same } from './same.ts';

/** Rows of one table, by what happens to them. */
export interface TableReport {
  added: number;
  /** The file's version is the newer one and takes the place of the one here. */
  changed: number;
  /** Here already, and left as it is. */
  kept: number;
  /** Here, and erased: the file says so. */
  erased: number;
  /** In the file, and not brought back: erased here. */
  refused: number;
}
/** What a restore does, for the person who confirms it; names stay on Vigie's own pages. */
export interface Report {
  tables: Partial<Record<RegisterTable, TableReport>>;
  /** Groups and students that the file erases here, by name. */
  erased: readonly string[];
  /** Groups and students of which the file has a newer version, by name. */
  changed: readonly string[];
  /** Everything in the file is here already. */
  nothing: boolean;
}
export interface Plan {
  /** Rows that are not here yet. */
  add: Partial<Record<RegisterTable, OpenRow[]>>;
  /** Rows that take the place of those here. */
  put: Partial<Record<RegisterTable, OpenRow[]>>;
  gone: Partial<Record<RegisterTable, string[]>>;
  stamps: StampRow[];
  report: Report;
}

/** What joining the file `there` changes in the register `register`. */
export async function planRestore(
  register: Content,
  there: Content,
  kind: BackupHeader['kind'],
): Promise<Plan> {
  const { here, lifted } =
    kind === 'handover' ? withReturning(register, there) : { here: register, lifted: [] };
  const joined = await joinContent(here, withOwnComputer(here, there));
  const breathe = breather();
  const plan: Plan = {
    add: {},
    put: {},
    gone: {},
    stamps: [],
    report: { tables: {}, erased: [], changed: [], nothing: true },
  };
  const erased: string[] = [];
  const changed: string[] = [];
  let moved = 0;
  for (const table of registerTables) {
    const mine = new Map<string, OpenRow>();
    for (const row of here.tables[table]) {
      mine.set(row.id, row);
      await breathe();
    }
    const after = new Set<string>();
    const add: OpenRow[] = [];
    const put: OpenRow[] = [];
    const told: TableReport = { added: 0, changed: 0, kept: 0, erased: 0, refused: 0 };
    for (const row of joined.tables[table]) {
      await breathe();
      after.add(row.id);
      const known = mine.get(row.id);
      if (known && same(known, row)) told.kept += 1;
      else if (known) {
        told.changed += 1;
        put.push(row);
        if (isNamed(table)) changed.push(nameOf(known));
      } else {
        told.added += 1;
        add.push(row);
      }
    }
    const gone: OpenRow[] = [];
    for (const row of here.tables[table]) {
      if (!after.has(row.id)) gone.push(row);
      await breathe();
    }
    for (const { id } of there.tables[table]) {
      if (!after.has(id) && !mine.has(id)) told.refused += 1;
      await breathe();
    }
    told.erased = gone.length;
    if (isNamed(table)) erased.push(...gone.map(nameOf));
    if (add.length > 0) plan.add[table] = add;
    if (put.length > 0) plan.put[table] = put;
    if (gone.length > 0) plan.gone[table] = gone.map(({ id }) => id);
    if (Object.values(told).some((rows) => rows > 0)) plan.report.tables[table] = told;
    moved += add.length + put.length + gone.length;
  }
  if (lifted.length > 0) plan.gone.tombstones = [...lifted];
  for (const [id, at] of joined.stamps) {
    if (here.stamps.get(id) !== at) plan.stamps.push({ id, at });
  }
  plan.report = { ...plan.report, erased, changed, nothing: moved === 0 };
  return plan;
}

function isNamed(table: RegisterTable): boolean {
  return table === 'groups' || table === 'students';
}

function nameOf({ sealed }: OpenRow): string {
  const { name, firstName, lastName } = sealed as Record<string, string | undefined>;
  return name ?? `${firstName} ${lastName}`;
}
