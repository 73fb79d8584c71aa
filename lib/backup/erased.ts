import { composedTables } from '../db/composed-tables.ts';
import type { RegisterTable } from '../db/database.ts';
import type { OpenRow } from './content.ts';
import type { Version } from './newer-row.ts';

const start = 'students|';

/** What tombstones forbid: the erased rows themselves, and what is about an erased student or group. */
export class Erased {
  /** Day by `table|id`. */
  readonly #stones: ReadonlyMap<string, string>;
  readonly #students: ReadonlySet<string>;
  /** Tombstones, with those of students who went with their group. */
  readonly stones: readonly OpenRow[];

  /** `students`: all of both sides, as they stand after the merge. */
  constructor(stones: readonly OpenRow[], students: readonly OpenRow[]) {
    const days = new Map(stones.map(({ id, erasedOn }) => [id, String(erasedOn)]));
    const byId = new Map(stones.map((stone) => [stone.id, stone]));
    const went = students.flatMap(({ id, group }): OpenRow[] => {
      const stone = byId.get(`groups|${group}`);
      const own = `${start}${id}`;
      return stone === undefined || byId.has(own) ? [] : [{ ...stone, id: own }];
    });
    for (const { id, erasedOn } of went) days.set(id, String(erasedOn));
    this.stones = [...stones, ...went];
    this.#stones = days;
    this.#students = new Set(
      [...days.keys()].filter((id) => id.startsWith(start)).map((id) => id.slice(start.length)),
    );
  }

  /** Whether a row has to go. `onBoth`: both sides have it, so it was made again since. */
  forbids(table: RegisterTable, { row, at }: Version, onBoth: boolean): boolean {
    if (table === 'tombstones' || table === 'milestones') return false;
    if (table === 'students') return this.#students.has(row.id);
    if (table === 'ledger') return this.#has('ledger', row.id);
    if (table === 'appearances' && this.clean(row) !== row) return true;
    if (this.#students.has(String(row.student)) || this.#gone(row.group)) return true;
    if (table === 'takedowns' && this.#has('ledger', String(row.post))) return true;
    const day = this.#stones.get(`${table}|${row.id}`);
    if (day === undefined) return false;
    return !(composedTables.includes(table) && (onBoth || at.slice(0, 10) > day));
  }

  /** A post without the students and the group that were erased; the same object where nothing changes. */
  clean(post: OpenRow): OpenRow {
    const named = post.students as readonly string[];
    const students = named.filter((id) => !this.#students.has(id));
    const group = this.#gone(post.group) ? null : post.group;
    if (students.length === named.length && group === post.group) return post;
    return { ...post, students, group };
  }

  /** A row of that table as it may stand: posts and checklists name nobody who was erased. */
  within(table: RegisterTable, row: OpenRow): OpenRow {
    if (table === 'ledger') return this.clean(row);
    return table === 'checklists' ? this.#unnamed(row) : row;
  }

  /** What went to an erased student's file (5.10) stays as a count: neither whose it was nor what. */
  #unnamed(list: OpenRow): OpenRow {
    const secret = list.sealed as { kept?: readonly { student: string | null }[] } | undefined;
    const kept = secret?.kept ?? [];
    if (!kept.some(({ student }) => this.#students.has(student ?? ''))) return list;
    const unnamed = kept.map((each) =>
      this.#students.has(each.student ?? '') ? { ...each, what: '', student: null } : each,
    );
    return { ...list, sealed: { ...secret, kept: unnamed } };
  }

  #has(table: RegisterTable, id: string): boolean {
    return this.#stones.has(`${table}|${id}`);
  }
  #gone(group: unknown): boolean {
    return typeof group === 'string' && this.#has('groups', group);
  }
}
