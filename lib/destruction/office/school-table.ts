import type { PlatformId } from '../../platforms/platform.ts';
import type { HoldReason } from '../../records/record.ts';
import type { ReportState } from '../../records/report.ts';
import { foldGroup, foldName } from './same-name.ts';
import type { Ground, Member, PaperStatement, Statement } from './statement.ts';

/** One group of one person on one platform. */
export interface Cell {
  /** Staff id, or the name where nobody of the list. */
  owner: string;
  person: string;
  group: string;
  platform: PlatformId;
  state: ReportState;
  /** Day of the state; null: nothing arrived. */
  on: string | null;
  /** Id of the record or of the paper that it rests on. */
  record: string | null;
  paper: string | null;
  hold: HoldReason | null;
  /** The person leaves before the others are awaited. */
  leavesOn: string | null;
  /** A decision on it waits to be handed over. */
  prepared: boolean;
}
export interface SchoolInput {
  members: readonly Member[];
  grounds: readonly Ground[];
  statements: readonly Statement[];
  papers: readonly PaperStatement[];
  /** Platforms that the destruction spares (5.9): nothing is awaited of them. */
  spared: ReadonlySet<PlatformId>;
  today: string;
  /** Last day that the school gives; of whoever leaves before, the day of leaving. */
  due: string;
}

/** Every confirmation that the school awaits or has, by person, then group, then platform. Source: 5.9. */
export function schoolTable(input: SchoolInput): Cell[] {
  const members = new Map(input.members.map((member) => [member.id, member]));
  const cells = new Map<string, Cell>();
  const open = (staff: string | null, name: string, group: string, platform: PlatformId) => {
    const member = staff === null ? undefined : members.get(staff);
    const owner = member?.id ?? foldName(name);
    const id = JSON.stringify([owner, foldGroup(group), platform]);
    const known = cells.get(id);
    if (known) return known;
    const leavesOn = member?.leavesOn && member.leavesOn < input.due ? member.leavesOn : null;
    const made: Cell = {
      owner,
      person: member?.person ?? name,
      group,
      platform,
      state: input.today > (leavesOn ?? input.due) ? 'late' : 'expected',
      on: null,
      record: null,
      paper: null,
      hold: null,
      leavesOn,
      prepared: false,
    };
    cells.set(id, made);
    return made;
  };

  for (const { id, person, groups } of input.members) {
    for (const { name, platforms } of groups) {
      for (const platform of platforms) {
        if (!input.spared.has(platform)) open(id, person, name, platform);
      }
    }
  }
  for (const { staff, person, groups, platform } of input.grounds) {
    if (input.spared.has(platform)) continue;
    for (const group of groups) open(staff, person, group, platform);
  }
  for (const paper of input.papers) {
    const person = members.get(paper.staff)?.person;
    if (person === undefined) continue;
    const cell = open(paper.staff, person, paper.group, paper.platform);
    if (cell.on === null || cell.on <= paper.receivedOn) Object.assign(cell, ofPaper(paper));
  }
  const corrected = new Set(input.statements.map(({ replaces }) => replaces));
  for (const statement of input.statements) {
    if (statement.departure || corrected.has(statement.record)) continue;
    const { staff, person, group, platform } = statement;
    const cell = open(staff, person, group, platform);
    // A signed statement stands above what was noted by hand before it; of two, the later one.
    if (cell.on === null || cell.on <= statement.on) Object.assign(cell, ofStatement(statement));
  }
  return [...cells.values()].sort(byPerson);
}

type Standing = Pick<Cell, 'state' | 'on' | 'record' | 'paper' | 'hold' | 'prepared'>;

function ofPaper({ id, answer, nothing, receivedOn }: PaperStatement): Standing {
  const accepted = nothing ? 'nothing' : 'accepted';
  const state = answer === 'accepted' ? accepted : 'returned';
  return { state, on: receivedOn, record: null, paper: id, hold: null, prepared: false };
}

function ofStatement(statement: Statement): Standing {
  const { record, answer, nothing, holds, on, prepared } = statement;
  const hold = holds[0];
  const known = { record, paper: null, hold: hold?.reason ?? null, prepared };
  if (answer === null) return { ...known, state: 'confirmed', on };
  if (answer.is !== 'accepted') return { ...known, state: 'returned', on: answer.on };
  if (hold) return { ...known, state: 'on-hold', on: hold.decidedOn };
  return { ...known, state: nothing ? 'nothing' : 'accepted', on: answer.on };
}

const { compare } = new Intl.Collator('fr', { numeric: true });
/** Lists of staff are kept by last name, which a signature does not tell apart: by the name as it stands. */
function byPerson(a: Cell, b: Cell): number {
  return (
    compare(a.person, b.person) || compare(a.group, b.group) || compare(a.platform, b.platform)
  );
}
