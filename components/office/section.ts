/** Sections of the office, as they stand in its address. */
export const officeSections = [
  'a-traiter',
  'etablissement',
  'autorisations',
  'acces',
  'incidents',
  'relances',
  'rapport',
  'reglages',
] as const;
export type OfficeSection = (typeof officeSections)[number];

export function isOfficeSection(name: string): name is OfficeSection {
  return officeSections.some((id) => id === name);
}
