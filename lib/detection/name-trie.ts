import { NumberLists } from './number-lists.ts';
import { SlipIndex } from './slip-index.ts';
import { shiftFor, slotOf, WordTable } from './word-table.ts';
import type { WordClass } from './words.ts';

export type Role = 'given' | 'family' | 'nickname' | 'whole';
const roles: readonly Role[] = ['given', 'family', 'nickname', 'whole'];
const classes: readonly WordClass[] = ['name', 'rare-word', 'word', 'calendar'];

/** What a run of words may be: a part of the name of some students. */
export interface Part {
  role: Role;
  /** Places in `CompiledRoster.students`, ascending. */
  students: readonly number[];
  /** Half of a double surname, or a surname without its particles. */
  partial: boolean;
  /** Cut short (Jean-Chri): believed only behind a hyphen. */
  cut: boolean;
  words: WordClass;
}

/** A node while names are added: the words that may follow, and what ends here. */
export interface NameBranch {
  next: Map<string, NameBranch>;
  parts: (Part & { students: number[] })[];
}

/** The names of a roster, word by word, in typed arrays. Nodes are numbers; 0 is the one before the first word. */
export class NameTrie {
  readonly words: WordTable;
  readonly #slips: SlipIndex;
  /** 1 for a word that begins a name and may be mistyped. */
  readonly #heads: Uint8Array;
  readonly #shift: number;
  /** Nodes by the node before them and their word. */
  readonly #slots: Uint32Array;
  readonly #parents: Uint32Array;
  readonly #wordOf: Uint32Array;
  /** 1 for a node that another follows. */
  readonly #inner: Uint8Array;
  /** Parts of each node: role, class of the words, partial, cut in two, two, one and one bits. */
  readonly #firstPart: Uint32Array;
  readonly #bits: Uint8Array;
  readonly #students: NumberLists;

  /** `heads`: first words that may be mistyped; `count`: students on the roster. */
  constructor(root: NameBranch, heads: ReadonlySet<string>, count: number) {
    const ids = new Map<string, number>();
    const branches = [root];
    const parents = [0];
    const wordOf = [0];
    const later = new Set<string>();
    // Branches are met in the order of their words, each behind the one that it follows.
    for (let at = 0; at < branches.length; at += 1)
      for (const [word, branch] of branches[at]?.next ?? []) {
        if (!ids.has(word)) ids.set(word, ids.size);
        if (at > 0) later.add(word);
        branches.push(branch);
        parents.push(at);
        wordOf.push(ids.get(word) ?? 0);
      }
    const list = [...ids.keys()];
    this.words = new WordTable(list);
    this.#heads = Uint8Array.from(list, (word) => (heads.has(word) ? 1 : 0));
    this.#slips = new SlipIndex(list, (word) => heads.has(word) || later.has(word));
    this.#parents = Uint32Array.from(parents);
    this.#wordOf = Uint32Array.from(wordOf);
    this.#inner = Uint8Array.from(branches, ({ next }) => (next.size > 0 ? 1 : 0));
    this.#shift = shiftFor(branches.length);
    this.#slots = new Uint32Array(2 ** (32 - this.#shift));
    for (let node = 1; node < branches.length; node += 1) {
      let slot = this.#slot(parents[node] ?? 0, wordOf[node] ?? 0);
      while (this.#slots[slot]) slot = (slot + 1) % this.#slots.length;
      this.#slots[slot] = node;
    }
    const parts = branches.flatMap((branch) => branch.parts);
    this.#firstPart = new Uint32Array(branches.length + 1);
    branches.forEach((branch, node) => {
      this.#firstPart[node + 1] = (this.#firstPart[node] ?? 0) + branch.parts.length;
    });
    this.#bits = Uint8Array.from(
      parts,
      ({ role, words, partial, cut }) =>
        roles.indexOf(role) |
        (classes.indexOf(words) << 2) |
        (Number(partial) << 4) |
        (Number(cut) << 5),
    );
    this.#students = new NumberLists(
      parts.map(({ students }) => students),
      count,
    );
  }

  #slot(parent: number, word: number): number {
    return slotOf((Math.imul(parent, 0x85ebca6b) + word) | 0, this.#shift);
  }

  /** The node behind another by a word of the table; 0 when no name goes on with it. */
  step(node: number, word: number): number {
    if (word < 0) return 0;
    let slot = this.#slot(node, word);
    for (let next = this.#slots[slot]; next; next = this.#slots[slot]) {
      if (this.#parents[next] === node && this.#wordOf[next] === word) return next;
      slot = (slot + 1) % this.#slots.length;
    }
    return 0;
  }

  /** True when some name goes on behind a node. */
  goesOn(node: number): boolean {
    return this.#inner[node] === 1;
  }

  /** What ends at a node. */
  parts(node: number): Part[] {
    const found: Part[] = [];
    const end = this.#firstPart[node + 1] ?? 0;
    for (let at = this.#firstPart[node] ?? 0; at < end; at += 1) {
      const bits = this.#bits[at] ?? 0;
      found.push({
        role: roles[bits & 3] ?? 'whole',
        words: classes[(bits >> 2) & 3] ?? 'name',
        partial: (bits & 16) !== 0,
        cut: (bits & 32) !== 0,
        students: this.#students.at(at),
      });
    }
    return found;
  }

  /** Words of names that a typed word may stand for by a slip; `head`: only those that begin a name. */
  near(typed: string, head: boolean): number[] {
    const words = this.#slips.near(typed, this.words);
    return head ? words.filter((word) => this.#heads[word] === 1) : words;
  }
}
