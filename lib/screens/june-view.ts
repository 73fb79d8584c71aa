import type { ChecklistEntry, LedgerEntry, PlaceEntry } from '../db/rows.ts';
import { checklistOf, type ListKey, listId, postsOf } from '../destruction/checklist.ts';
import { exportsOf } from '../destruction/exports-of.ts';
import { listsFor } from '../destruction/lists.ts';
import { stateOf } from '../destruction/state.ts';
import { studentsOfList } from '../destruction/students-of-list.ts';
import { isWithoutGroup } from '../destruction/without-group.ts';
import { avatarsOf } from '../display-name/avatars-of.ts';
import { groupBy } from '../group-by.ts';
import { withoutGroupName } from '../i18n/without-group.ts';
import type { Language } from '../messages.ts';
import type { PlatformId } from '../platforms/platform.ts';
import type { Given } from './exchanges.ts';
import type { Conversation, JuneState, Listed } from './june.ts';
import { recipeOf } from './june-recipe.ts';
import { standings } from './june-steps.ts';
import type { Register } from './register.ts';

/** What lists are made from. Days `YYYY-MM-DD`. */
export interface JuneRows {
  register: Register;
  /** All; those without a group under the id that stands for it. */
  posts: readonly LedgerEntry[];
  checklists: readonly ChecklistEntry[];
  given: readonly Given[];
  spared: ReadonlySet<PlatformId>;
  /** Last day for confirmations, by school year. */
  dueOf(schoolYear: string): string;
  lang: Language;
}

/** One list for each platform that a group uses or used, and one for each student who left; gravest first. */
export function listsOf(rows: JuneRows): Listed[] {
  const { groups, studentsOf, consentsOf, notices, exports } = rows.register;
  const students = [...studentsOf.values()].flat();
  const consents = [...consentsOf.values()].flat();
  const used = { groups, students, posts: rows.posts, consents, notices, exports };
  // A body that asks for no destruction has no list of it.
  const keys = rows.register.pack?.retention ? listsFor(used, rows.spared) : [];
  return keys
    .map((key) => listed(key, rows))
    .sort((a, b) => gravity.indexOf(a.state) - gravity.indexOf(b.state));
}

/** What needs a hand first. */
const gravity: readonly JuneState[] = [
  'returned',
  'late',
  'in-progress',
  'not-due',
  'signed',
  'confirmed',
  'on-hold',
  'accepted',
];

function listed(key: ListKey, rows: JuneRows): Listed {
  const { register, lang } = rows;
  const id = listId(key);
  const row = rows.checklists.find((each) => each.id === id) ?? null;
  const posts = postsOf(key, rows.posts);
  const list = checklistOf(key, posts, row, register.exports);
  const confirmation =
    rows.given.find(({ kept, state }) => kept.about === id && state !== 'replaced') ?? null;
  const made = confirmation?.state === 'made';
  const facts = { begun: row !== null, answer: answerOf(confirmation), held: list.onHold.size };
  const state = stateOf(facts, rows.dueOf(key.schoolYear), register.today);
  const { names, groups, places } = register;
  const students = studentsOfList(register, key);
  const signed = confirmation !== null && state !== 'returned';
  return {
    ...key,
    id,
    groupName: isWithoutGroup(key.group)
      ? withoutGroupName[lang]
      : (groups.find((each) => each.id === key.group)?.name ?? ''),
    withoutGroup: isWithoutGroup(key.group),
    state: made && state === 'confirmed' ? 'signed' : state,
    steps: standings({ ...list.shares, confirm: signed ? 1 : 0 }),
    posts: { done: list.postsDone, all: list.free.length },
    held: list.onHold.size,
    nothing: list.nothing,
    confirmation,
    kept: row?.kept ?? [],
    keptOn: row?.keptOn ?? null,
    holds: row?.holds ?? [],
    heldOn: row?.heldOn ?? null,
    allPosts: posts,
    conversations: conversationsOf(posts, places),
    recipe: recipeOf(list, lang),
    ticked: list.ticked,
    exports: exportsOf(key, register.exports),
    opened: new Set(row?.opened),
    onHold: list.onHold,
    evidence: row?.evidence ?? {},
    students,
    avatars: avatarsOf(students, key.schoolYear),
    lacks: list.lacks,
    list,
    row,
    leftOn: key.student === null ? null : (names.get(key.student)?.leftOn ?? null),
  };
}

function answerOf(given: Given | null) {
  if (!given) return null;
  const { state } = given;
  return state === 'made' || state === 'replaced' ? 'waiting' : state;
}

/** Posts by conversation, latest first in each; those made elsewhere by where they were made. */
function conversationsOf(
  posts: readonly LedgerEntry[],
  places: readonly PlaceEntry[],
): Conversation[] {
  const named = new Map(places.map(({ id, conversation }) => [id, conversation]));
  const by = groupBy(posts, ({ elsewhere, place }) => elsewhere ?? place ?? '');
  return [...by]
    .map(([key, theirs]) => ({
      key,
      name: named.get(key) ?? null,
      elsewhere: theirs[0]?.elsewhere ?? null,
      posts: theirs.sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1)),
    }))
    .sort((a, b) => b.posts.length - a.posts.length);
}
