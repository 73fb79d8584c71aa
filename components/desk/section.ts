/** Sections as they stand in the address, so that a page or a chip can link to one, under the headings of the navigation. */
export const sectionGroups = {
  now: ['aujourdhui'],
  students: ['groupes', 'avatars', 'mots'],
  parents: ['consentements', 'formulaires', 'documents'],
  platforms: ['publications', 'ou-ecrire', 'endroits', 'autorisations'],
  direction: ['30-juin', 'echanges', 'acces', 'incidents'],
  vigie: ['sauvegarde'],
} as const;
export type SectionGroup = keyof typeof sectionGroups;
export type SectionId = (typeof sectionGroups)[SectionGroup][number];

export function isSection(name: string): name is SectionId {
  return Object.values(sectionGroups)
    .flat()
    .some((id) => id === name);
}
