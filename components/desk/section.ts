/** As they stand in the address, so that a page or a chip can link to one. */
export const sectionIds = [
  'aujourdhui',
  'groupes',
  'consentements',
  'formulaires',
  'documents',
  'avatars',
  'ou-ecrire',
  'publications',
  'endroits',
  'autorisations',
  'sauvegarde',
] as const;
export type SectionId = (typeof sectionIds)[number];

export function isSection(name: string): name is SectionId {
  return sectionIds.some((id) => id === name);
}
