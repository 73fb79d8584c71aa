import type { PlatformId } from '../platforms/platform.ts';
import type { HoldReason } from '../records/record.ts';
import type { MediaShown } from '../verdict/verdict.ts';
import { type ExportSeen, exportsOf } from './exports-of.ts';
import type { RecipeStep } from './recipe.ts';
import { copySteps, recipeFor } from './recipes.ts';

/** A post of the ledger, as a checklist needs it. */
export interface PostSeen {
  id: string;
  platform: PlatformId;
  group: string | null;
  students: readonly string[];
  media: boolean;
  /** What kinds of it, where they are known. */
  shows?: readonly MediaShown[] | undefined;
  elsewhere?: 'phone' | 'application' | 'other' | undefined;
}
/** What was done so far: an opened row of `checklists`. Days `YYYY-MM-DD`. */
export interface Progress {
  id: string;
  ticked: readonly { item: string; on: string }[];
  nothing: boolean;
  keptOn: string | null;
  heldOn: string | null;
  kept: readonly { file: string; on: string }[];
  holds: readonly {
    posts: readonly string[];
    reason: HoldReason;
    decidedBy: string;
    decidedOn: string;
    until: string | null;
    liftedOn: string | null;
  }[];
  evidence: Readonly<Record<string, string>>;
}
/** Which group, platform and year; `student`: the list of one who left during the year. */
export interface ListKey {
  group: string;
  platform: PlatformId;
  schoolYear: string;
  student: string | null;
}
export const checklistSteps = ['keep', 'hold', 'destroy', 'copies', 'confirm'] as const;
export type ChecklistStep = (typeof checklistSteps)[number];

/** What has to be ticked or ended before a confirmation can be signed: counts of what is left. */
export interface Lacks {
  keep: boolean;
  hold: boolean;
  posts: number;
  items: number;
  copies: number;
}
/** One checklist, computed. */
export interface Checklist extends ListKey {
  id: string;
  posts: readonly PostSeen[];
  /** Those that a hold keeps; they are neither ticked nor counted as destroyed. */
  onHold: ReadonlySet<string>;
  /** Those that may be destroyed. */
  free: readonly PostSeen[];
  postsDone: number;
  /** Steps of the recipe that are ticked one by one; the step through the posts is not among them. */
  destroy: readonly RecipeStep[];
  copies: readonly RecipeStep[];
  /** Files that left the platform: copies too (002). */
  exports: readonly ExportSeen[];
  /** Day, by item. */
  ticked: ReadonlyMap<string, string>;
  /** Stated, and no post says otherwise. */
  nothing: boolean;
  lacks: Lacks;
  /** How much of each step is done, 0 to 1; `confirm` is for whoever knows what was signed. */
  shares: Readonly<Record<Exclude<ChecklistStep, 'confirm'>, number>>;
}

/** Id of a list: `group|platform|schoolYear`, and `|student` after a departure. */
export function listId({ group, platform, schoolYear, student }: ListKey): string {
  return [group, platform, schoolYear, ...(student === null ? [] : [student])].join('|');
}

/** What a list's id is made of; null where it is none. */
export function listKey(id: string): ListKey | null {
  const [group, platform, schoolYear, student = null, more] = id.split('|');
  if (!group || !platform || !schoolYear || more !== undefined || student === '') return null;
  return { group, platform: platform as PlatformId, schoolYear, student };
}

/** The posts that a list is about: of its group and platform, and of its student after a departure. */
export function postsOf<P extends PostSeen>(key: ListKey, posts: readonly P[]): P[] {
  return posts.filter(
    ({ group, platform, students }) =>
      group === key.group &&
      platform === key.platform &&
      (key.student === null || students.includes(key.student)),
  );
}

/**
 * One list in full: what the recipe asks, less what was done. What goes to students' files comes before destruction
 * (5.10); holds set posts apart and hinder no confirmation (5.9, reading A-10). `posts` may be of the whole ledger, `exports` of the whole register.
 */
export function checklistOf(
  key: ListKey,
  posts: readonly PostSeen[],
  progress: Progress | null,
  exports: readonly ExportSeen[] = [],
): Checklist {
  const own = postsOf(key, posts);
  const steps = recipeFor(key.platform).steps;
  const destroy = steps.filter(({ phase, perPost }) => phase === 'destroy' && !perPost);
  const copies = [...steps.filter(({ phase }) => phase === 'copies'), ...copySteps()];
  const ticked = new Map(progress?.ticked.map(({ item, on }) => [item, on]));
  const standing = progress?.holds.filter(({ liftedOn }) => liftedOn === null) ?? [];
  const held = new Set(standing.flatMap((hold) => hold.posts));
  const onHold = new Set(own.map(({ id }) => id).filter((id) => held.has(id)));
  const free = own.filter(({ id }) => !onHold.has(id));
  const postsDone = free.filter(({ id }) => ticked.has(`post:${id}`)).length;
  const itemsDone = destroy.filter(({ id }) => ticked.has(id)).length;
  const nothing = progress?.nothing === true && own.length === 0;
  const files = exportsOf(key, exports);
  const left = files.filter(({ deletedOn }) => deletedOn === null).length;
  const copiesLeft = left + (nothing ? 0 : copies.filter(({ id }) => !ticked.has(id)).length);
  const lacks: Lacks = {
    keep: !progress?.keptOn,
    hold: !progress?.heldOn,
    posts: nothing ? 0 : free.length - postsDone,
    items: nothing ? 0 : destroy.length - itemsDone,
    copies: copiesLeft,
  };
  const toDo = free.length + destroy.length;
  const shares = {
    keep: lacks.keep ? 0 : 1,
    hold: lacks.hold ? 0 : 1,
    destroy: nothing || toDo === 0 ? 1 : (postsDone + itemsDone) / toDo,
    copies: copiesLeft === 0 ? 1 : 1 - copiesLeft / (copies.length + files.length),
  };
  return {
    ...key,
    id: listId(key),
    posts: own,
    onHold,
    free,
    postsDone,
    destroy,
    copies,
    exports: files,
    ticked,
    nothing,
    lacks,
    shares,
  };
}

/** Whether nothing is missing to confirm. */
export function isReady({ lacks }: Pick<Checklist, 'lacks'>): boolean {
  return !lacks.keep && !lacks.hold && lacks.posts + lacks.items + lacks.copies === 0;
}
