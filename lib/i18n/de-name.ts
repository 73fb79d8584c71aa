import { startsWithVowel } from '../display-name/elision.ts';

/** « de Rose », « d’Émile », « d’Hélène »: before the h of a name, where usage wavers, French elides more often than not. */
export const deName = (name: string): string =>
  (startsWithVowel(name) ?? /^h/i.test(name)) ? `d’${name}` : `de ${name}`;
