import { say } from '../stage/language.ts';

interface Spot {
  kind: 'feed' | 'group' | 'page';
  title: string;
  /** What the field asks. */
  prompt: string;
}

/** `/` is the feed, `/groups/<slug>` a group, `/<PageName>` a page. */
export function spotOf(path: string): Spot {
  const [first, second] = path.split('/').filter((part) => part !== '');
  if (first === 'groups' && second !== undefined) {
    const prompt = say('Créez une publication publique…', 'Create a public post…');
    return { kind: 'group', title: titleOf(second), prompt };
  }
  const prompt = say('Exprimez-vous…', 'What’s on your mind?');
  if (first === undefined) return { kind: 'feed', title: say('Fil', 'Feed'), prompt };
  return { kind: 'page', title: titleOf(first), prompt };
}

/** `EcoleDesBouleaux`, `parents-5e-annee` → words. */
function titleOf(slug: string): string {
  const words = slug.replace(/[-_.]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
