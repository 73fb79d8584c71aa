import type { Student } from './finding.ts';
import { familyForms, initialsOf, nameWords, spellings } from './name-parts.ts';
import { type NameBranch, NameTrie, type Role } from './name-trie.ts';
import { StudentsByWord } from './students-by-word.ts';
import { type WordClass, wordClass } from './words.ts';

export interface CompiledStudent {
  id: string;
  givenInitials: ReadonlySet<string>;
  familyInitials: ReadonlySet<string>;
}

/** A class list made ready for `detect`. Built once; holds names only. */
export interface CompiledRoster {
  students: readonly CompiledStudent[];
  names: NameTrie;
  /** Letters (`lt`) to students. */
  initials: StudentsByWord;
  /** Account names without signs (`leatremblay`, `ltremblay`) to students. */
  handles: StudentsByWord;
  /** Three letters of the surname and one of the first name, as in a code permanent, to students. */
  codes: StudentsByWord;
}

const branch = (): NameBranch => ({ next: new Map(), parts: [] });

function push(map: Map<string, number[]>, key: string, student: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [student]);
  else if (!list.includes(student)) list.push(student);
}

/** A name of several words is no ordinary word, unless each of them is one. */
function classOf(words: readonly string[]): WordClass {
  const [only = ''] = words;
  if (words.length === 1) return wordClass(only);
  return words.every((word) => word.length < 3 || wordClass(word) !== 'name')
    ? 'rare-word'
    : 'name';
}

class Compiler {
  readonly root = branch();
  readonly initials = new Map<string, number[]>();
  readonly handles = new Map<string, number[]>();
  readonly codes = new Map<string, number[]>();
  /** First words of names that may be mistyped. */
  readonly slips = new Set<string>();

  add(words: readonly string[], student: number, role: Role, partial = false, cut = false): void {
    if (words.length === 0 || words.join('').length < 2) return;
    if (role !== 'whole' && !cut) this.slips.add(words[0] ?? '');
    let at = this.root;
    for (const word of words) {
      let next = at.next.get(word);
      if (!next) {
        next = branch();
        at.next.set(word, next);
      }
      at = next;
    }
    const same = at.parts.find(
      (part) => part.role === role && part.partial === partial && part.cut === cut,
    );
    if (!same) at.parts.push({ role, students: [student], partial, cut, words: classOf(words) });
    else if (same.students.at(-1) !== student) same.students.push(student);
  }

  student({ id, firstName, lastName, nicknames }: Student, index: number): CompiledStudent {
    const given = nameWords(firstName);
    const family = nameWords(lastName);
    for (const words of spellings(given)) this.add(words, index, 'given');
    for (const { words, partial } of familyForms(lastName))
      this.add(words, index, 'family', partial);
    for (const name of nicknames)
      for (const words of spellings(nameWords(name))) this.add(words, index, 'nickname');
    const [head = '', second = ''] = given;
    if (given.length === 2)
      for (let length = 3; length < second.length; length += 1)
        this.add([head, second.slice(0, length)], index, 'nickname', false, true);
    const first = given.join('');
    const last = family.join('');
    if (first && last)
      for (const glued of [first + last, last + first]) this.add([glued], index, 'whole');
    this.#handles(index, [first, ...nicknames.map((name) => nameWords(name).join(''))], lastName);
    const givenInitials = new Set(initialsOf(given));
    const familyInitials = new Set(initialsOf(family));
    for (const a of givenInitials)
      for (const b of familyInitials) push(this.initials, a + b, index);
    for (const { words } of familyForms(lastName))
      push(this.codes, words.join('').slice(0, 3) + first.slice(0, 1), index);
    return { id, givenInitials, familyInitials };
  }

  #handles(index: number, firsts: readonly string[], lastName: string): void {
    const lasts = new Set(familyForms(lastName).map(({ words }) => words.join('')));
    for (const first of firsts.filter((name) => name !== '')) {
      for (const letters of initialsOf(nameWords(lastName)))
        push(this.handles, first + letters, index);
      if (first.length > 2) push(this.handles, first, index);
      for (const last of lasts)
        for (const key of [
          first + last,
          last + first,
          first.charAt(0) + last,
          first + last.charAt(0),
          last + first.charAt(0),
        ])
          if (last !== '') push(this.handles, key, index);
    }
  }
}

/**
 * Prepares a class list for `detect`: every form of every name, folded, in a trie of words.
 * Students without any letter in their name are kept and never found.
 */
export function compileRoster(students: readonly Student[]): CompiledRoster {
  const compiler = new Compiler();
  const compiled = students.map((student, index) => compiler.student(student, index));
  const { root, initials, handles, codes, slips } = compiler;
  return {
    students: compiled,
    names: new NameTrie(root, slips, students.length),
    initials: new StudentsByWord(initials, students.length),
    handles: new StudentsByWord(handles, students.length),
    codes: new StudentsByWord(codes, students.length),
  };
}
