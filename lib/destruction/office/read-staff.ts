import { type PlatformId, platformIds } from '../../platforms/platform.ts';
import { isFilled, readText, type TableRow } from '../../roster/table.ts';
import { foldName } from './same-name.ts';
import type { Member } from './statement.ts';

/** A line that cannot be taken as it stands; `text`: what stands there. */
export interface StaffFault {
  line: number;
  kind: 'person' | 'email' | 'platform' | 'day' | 'group';
  text: string;
}
export type ReadMember = Omit<Member, 'id'>;
export interface StaffReading {
  members: readonly ReadMember[];
  faults: readonly StaffFault[];
  /** The file names no column of persons. */
  unclear: boolean;
}

const columns = {
  person: /^(?:personne|nom(?: complet)?|membre du personnel|person|name|full name|staff)$/u,
  email: /^(?:courriel|adresse(?: courriel)?|e-?mail|mail)$/u,
  group: /^(?:groupes?|groups?|classes?)$/u,
  platform: /^(?:plateformes?|platforms?)$/u,
  leaves: /^(?:depart|fin|leaves?|left|leaving|end)(?: le| on)?$/u,
};
type Column = keyof typeof columns;

/**
 * A staff list of one line a person, or one a person and group: `personne; courriel; groupes; plateformes; départ`, in
 * any order, groups and platforms separated by commas or slashes. Lines with a fault are left aside and named.
 * Throws `QuoteUnclosed`.
 */
export function readStaff(text: string, names: ReadonlyMap<string, PlatformId>): StaffReading {
  const rows = readText('', text)?.rows.filter(isFilled) ?? [];
  const [head, ...lines] = rows;
  const at = columnsOf(head);
  if (at.person === undefined) return { members: [], faults: [], unclear: true };
  const members = new Map<string, ReadMember>();
  const faults: StaffFault[] = [];
  for (const row of lines) {
    const read = readLine(row, at, names);
    if ('kind' in read) faults.push(read);
    else join(members, read);
  }
  return { members: [...members.values()], faults, unclear: false };
}

function columnsOf(head: TableRow | undefined): Partial<Record<Column, number>> {
  const at: Partial<Record<Column, number>> = {};
  for (const [index, cell] of (head?.cells ?? []).entries()) {
    const name = foldName(cell);
    for (const column of Object.keys(columns) as Column[]) {
      if (at[column] === undefined && columns[column].test(name)) at[column] = index;
    }
  }
  return at;
}

function readLine(
  { line, cells }: TableRow,
  at: Partial<Record<Column, number>>,
  names: ReadonlyMap<string, PlatformId>,
): ReadMember | StaffFault {
  const cell = (column: Column) => cells[at[column] ?? -1]?.trim() ?? '';
  const fault = (kind: StaffFault['kind'], text: string) => ({ line, kind, text });
  const person = cell('person').replace(/\s+/gu, ' ');
  if (!/\p{L}/u.test(person) || person.length > 200) return fault('person', person);
  const email = cell('email');
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)) return fault('email', email);
  const leavesOn = cell('leaves');
  if (leavesOn !== '' && !isDay(leavesOn)) return fault('day', leavesOn);
  const platforms: PlatformId[] = [];
  for (const part of partsOf(cell('platform'))) {
    const platform = platformOf(part, names);
    if (!platform) return fault('platform', part);
    platforms.push(platform);
  }
  const groups = partsOf(cell('group')).map((name) => ({ name, platforms }));
  if (groups.length === 0 && platforms.length > 0) return fault('group', '');
  return { person, email, leavesOn: leavesOn || null, groups };
}

const partsOf = (text: string) =>
  text
    .split(/[,/+;]/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** By the platform's own name or its id, accents, case and spaces aside. */
function platformOf(text: string, names: ReadonlyMap<string, PlatformId>): PlatformId | null {
  const plain = (name: string) => foldName(name).replace(/[^a-z0-9]/gu, '');
  const wanted = plain(text);
  for (const [name, id] of names) if (plain(name) === wanted) return id;
  return platformIds.find((id) => plain(id) === wanted) ?? null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** One person on several lines, one a group. */
function join(members: Map<string, ReadMember>, read: ReadMember): void {
  const id = foldName(read.person);
  const known = members.get(id);
  members.set(id, {
    person: known?.person ?? read.person,
    email: known?.email || read.email,
    leavesOn: known?.leavesOn ?? read.leavesOn,
    groups: [...(known?.groups ?? []), ...read.groups],
  });
}
