import type { Category, DestructionConfirmation, Done, RecordPlatform } from '../records/record.ts';
import { type MediaShown, mediaShown } from '../verdict/verdict.ts';
import { withoutAccents } from '../without-accents.ts';
import type { Checklist, PostSeen, Progress } from './checklist.ts';
import { namesStudent } from './names-student.ts';
import type { RecipeStep } from './recipe.ts';
import { recipeFor } from './recipes.ts';

export interface About {
  groupName: string;
  platform: RecordPlatform;
  /** Of those of this platform, the one that lasts longest; null: none was needed or recorded. */
  authorisation: { reference: string | null; until: string } | null;
  students: readonly { firstName: string; lastName: string }[];
  lang: 'fr' | 'en';
}
const studentFile = { fr: 'dossier de l’élève', en: 'student’s file' };

/** A list as its confirmation says it (5.9): counts and days, no student's name. */
export function confirmationOf(
  list: Checklist,
  progress: Progress | null,
  { groupName, platform, authorisation, students, lang }: About,
): DestructionConfirmation {
  const { free, nothing, ticked } = list;
  const noteOf = (id: string) => {
    const text = progress?.evidence[id]?.trim() ?? '';
    return text === '' || namesStudent(text, students) ? null : text;
  };
  const steps = recipeFor(list.platform).steps;
  const doneOf = ({ id, title, perPost }: RecipeStep): Done[] => {
    const items = perPost ? free.map((post) => `post:${post.id}`) : [id];
    const days = items.flatMap((item) => ticked.get(item) ?? []).sort();
    const [on] = days;
    if (on === undefined) return [];
    const last = days.at(-1) ?? on;
    const count = perPost ? days.length : null;
    const said = { step: id, title: title[lang], on, until: last === on ? null : last };
    return [{ ...said, count, evidence: noteOf(id) }];
  };
  const kept = new Map<string, { count: number; file: string; on: string }>();
  for (const { file, on } of progress?.kept ?? []) {
    const to = namesStudent(file, students) ? studentFile[lang] : file;
    const former = kept.get(`${on}|${to}`)?.count ?? 0;
    kept.set(`${on}|${to}`, { count: former + 1, file: to, on });
  }
  return {
    reference: referenceOf(list, groupName),
    group: groupName,
    platform,
    authorisation,
    nothing,
    departure: list.student !== null,
    categories: nothing ? [] : categoriesOf(list),
    quantity: {
      posts: free.length,
      withMedia: free.filter(({ media }) => media).length,
      elsewhere: free.filter(({ elsewhere }) => elsewhere !== undefined).length,
    },
    kept: [...kept.values()],
    done: nothing ? [] : steps.filter(({ phase }) => phase === 'destroy').flatMap(doneOf),
    copies: nothing ? [] : list.copies.flatMap(doneOf),
    holds: (progress?.holds ?? [])
      .filter(({ liftedOn }) => liftedOn === null)
      .map(({ posts, reason, decidedBy, decidedOn, until }) => {
        const count = posts.filter((id) => list.onHold.has(id)).length;
        return { count, reason, decidedBy, decidedOn, until };
      }),
  };
}

/** As `402-classdojo-2026`: group, platform, the year in which it ends. */
function referenceOf({ platform, schoolYear, student }: Checklist, groupName: string): string {
  const parts = [groupName, platform.replace(/^site:/, ''), schoolYear.slice(5)];
  const slug = (text: string) =>
    withoutAccents(text)
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '');
  const words = [...parts, ...(student === null ? [] : ['depart'])].map(slug);
  return words.filter((each) => each !== '').join('-');
}

const shown = { photo: 'photos', video: 'videos', audio: 'recordings' } as const;
/** Where only media is known, it is taken for photos. */
const isShown = ({ media, shows }: PostSeen, kind: MediaShown) =>
  shows && shows.length > 0 ? shows.includes(kind) : media && kind === 'photo';

/** What stood there, as far as Vigie can tell: of posts their kind, of the recipe's steps what they rid the platform of. */
function categoriesOf({ platform, free, destroy, ticked }: Checklist): Category[] {
  const { names } = recipeFor(platform);
  const named = free.some(({ students }) => students.length > 0);
  const said: (Category | null)[] = [
    named ? (names ?? 'first-names') : null,
    ...mediaShown.map((kind) => (free.some((post) => isShown(post, kind)) ? shown[kind] : null)),
    free.length > 0 ? 'messages' : null,
    ...destroy.filter(({ id }) => ticked.has(id)).map(({ category }) => category),
  ];
  return [...new Set(said.filter((each) => each !== null))];
}
