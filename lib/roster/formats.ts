import { GradesOnly } from './errors.ts';
import { fold } from './header.ts';

export const formatIds = [
  'gpi',
  'mozaik',
  'classroom',
  'teams',
  'sds-v1',
  'sds-v2',
  'oneroster-1.1',
  'oneroster-1.2',
  'pronote',
  'siecle',
  'onde',
] as const;
export type FormatId = (typeof formatIds)[number];

/** By the titles that only that export has together; the first that fits counts. Folded as by `fold`. */
const marks: readonly (readonly [FormatId, readonly string[]])[] = [
  ['oneroster-1.2', ['sourcedid', 'givenname', 'familyname', 'preferredgivenname']],
  ['sds-v2', ['sourcedid', 'givenname', 'familyname', 'activedirectorymatchid']],
  ['oneroster-1.1', ['sourcedid', 'givenname', 'familyname', 'enableduser']],
  ['sds-v1', ['sis id', 'school sis id', 'first name', 'last name']],
  ['gpi', ['fiche', 'code permanent', 'nom et prenom']],
  ['mozaik', ['fiche', 'prenom', 'nom']],
  ['onde', ['nom eleve', 'prenom eleve', 'ine']],
  ['siecle', ['nom de famille', 'prenom 1', 'division']],
  ['siecle', ['nom', 'prenom', 'mef', 'div']],
  ['pronote', ['eleves', 'ne e le', 'sexe']],
  ['pronote', ['nom', 'prenom', 'ne e le', 'sexe', 'classe']],
  ['classroom', ['last name', 'first name', 'email address', 'assignment state']],
  ['teams', ['first name', 'last name', 'email address', 'feedback']],
  ['classroom', ['last name', 'first name', 'email address']],
];
/** What a file of results has and a class list has not. */
const grades = ['matiere', 'som final'];

/** The export that these titles are of; null: none that Vigie knows. Throws `GradesOnly`. */
export function formatOf(titles: readonly string[]): FormatId | null {
  const folded = new Set(titles.map(fold));
  const hasAll = (wanted: readonly string[]) => wanted.every((title) => folded.has(title));
  if (hasAll(grades)) throw new GradesOnly('a file of results');
  return marks.find(([, wanted]) => hasAll(wanted))?.[0] ?? null;
}

/** A title that every student's row fills: Classroom puts dates and points above the students. */
export function mustBeFilled(format: FormatId | null, titles: readonly string[]): number {
  return format === 'classroom' ? titles.map(fold).indexOf('email address') : -1;
}
