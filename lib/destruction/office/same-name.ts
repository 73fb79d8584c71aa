import { withoutAccents } from '../../without-accents.ts';

/** A name without accents, case and spaces around: how two files of one school may differ. */
export function foldName(name: string): string {
  return withoutAccents(name).replace(/’/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The same of a group: « Groupe 402 » is « 402 ». */
export function foldGroup(name: string): string {
  return foldName(name).replace(/^(?:groupe|group|gr\.?) (?=\S)/u, '');
}
