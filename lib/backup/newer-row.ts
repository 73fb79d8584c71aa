import { canonical } from '../canonical.ts';
import type { RegisterTable } from '../db/database.ts';
import type { OpenRow } from './content.ts';
import { same } from './same.ts';

/** A row and when it was last changed (ISO 8601; empty: never since it was made). */
export interface Version {
  row: OpenRow;
  at: string;
}

/**
 * One of two versions of a row, or what both agree to: the same whichever comes first, so that two devices end alike.
 * The newer counts; of two at once the one whose text sorts last. What was erased stays erased.
 */
export function newerRow(table: RegisterTable, a: Version, b: Version): Version {
  if (same(a.row, b.row)) return a.at >= b.at ? a : b;
  const newest = isNewer(a, b) ? a : b;
  const at = newest.at;
  if (table === 'milestones') return { row: later('on', a.row, b.row), at };
  if (table === 'tombstones') return { row: stone(a.row, b.row), at };
  return table === 'ledger' ? { row: posted(newest.row, a.row, b.row), at } : newest;
}

function isNewer(a: Version, b: Version): boolean {
  return a.at === b.at ? canonical(a.row) > canonical(b.row) : a.at > b.at;
}

function later(field: string, a: OpenRow, b: OpenRow): OpenRow {
  return String(a[field]) >= String(b[field]) ? a : b;
}

/** Erased for good on one side and handed over on the other: it may not come back. */
function stone(a: OpenRow, b: OpenRow): OpenRow {
  const { handedOver, ...forGood } = later('erasedOn', a, b);
  return a.handedOver && b.handedOver ? { ...forGood, handedOver } : forGood;
}

/** A post: students who were erased on one side, and how it was decided, stay erased. */
function posted(newest: OpenRow, a: OpenRow, b: OpenRow): OpenRow {
  const others = new Set(b.students as readonly string[]);
  const students = (a.students as readonly string[]).filter((id) => others.has(id)).sort();
  const erased = a.decided === null || b.decided === null;
  return {
    ...newest,
    students,
    ...(erased ? { level: null, decided: null, release: null } : {}),
  };
}
