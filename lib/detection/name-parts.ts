import { fold } from './fold.ts';
import { wordSet } from './vocabulary.ts';

/** Words that open a surname without carrying it. */
export const nameParticles = wordSet(
  'de la le les du des d da dos das do di del della van von den der el al ben bin ibn abu o mac mc l',
);
const saints: Record<string, string[]> = {
  st: ['saint'],
  saint: ['st'],
  ste: ['sainte'],
  sainte: ['ste'],
};

/** Folded words of a name: `O'Connor` is two, `Jean-Christophe` too. */
export function nameWords(name: string): string[] {
  const folded = fold(name);
  return folded === '' ? [] : folded.split(' ');
}

/** The ways of spacing a name: its words, the words glued, St for Saint and the reverse. */
export function spellings(words: readonly string[]): string[][] {
  const all: string[][] = [[...words]];
  words.forEach((word, i) => {
    for (const other of saints[word] ?? []) all.push(words.with(i, other));
  });
  if (words.length > 1) for (const spelling of [...all]) all.push([spelling.join('')]);
  return all;
}

/** The surnames of a double surname, each with its particles; one element when it is single. */
function surnames(words: readonly string[]): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const word of words) {
    group.push(word);
    if (!nameParticles.has(word) && !saints[word]) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** What may stand for a surname: whole, without its particles, or one half of a double one. */
export function familyForms(lastName: string): { words: string[]; partial: boolean }[] {
  const words = nameWords(lastName);
  const forms = [{ words, partial: false }];
  const groups = surnames(words);
  for (const group of groups) {
    if (groups.length > 1) forms.push({ words: group, partial: true });
    const bare = group.filter((word) => !nameParticles.has(word));
    if (bare.length < group.length && bare.join('').length > 3)
      forms.push({ words: bare, partial: true });
  }
  return forms.flatMap(({ words: form, partial }) =>
    spellings(form).map((spelling) => ({ words: spelling, partial })),
  );
}

/** Initials as typed for a name: all of its words, the first alone, and without particles. */
export function initialsOf(words: readonly string[]): string[] {
  const first = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  const bare = words.filter((word) => !nameParticles.has(word));
  return [
    ...new Set([first(words), first(words.slice(0, 1)), first(bare), first(bare.slice(0, 1))]),
  ].filter((letters) => letters !== '');
}
