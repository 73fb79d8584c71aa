import type { SampleRegister } from './register.ts';

/** An invented class: Léa and Zoé have consents on the approved platforms, the others have none, or a refusal. */
export const sample = {
  settings: {
    lang: 'fr',
    role: 'teacher',
    pack: 'qc-csspb-2025',
    workDomains: ['ecole.example'],
    personalDomains: ['courriel.example'],
  },
  group: { name: '402', schoolYear: schoolYear(new Date()), platforms: ['teams'] },
  students: [
    student('Léa', 'Tremblay', { teams: 'yes', classroom: 'yes' }),
    student('Noah', 'Roy', {}),
    student('Zoé', 'Gagnon-Lavoie', { teams: 'yes', classroom: 'yes' }, ['Zozo']),
    student('Maya', 'Okafor', { teams: 'no' }),
    student('Marie-Soleil', 'Bouchard-Lapierre', {}),
    student('Liam', 'Nguyen', { teams: 'yes' }),
  ],
  authorisations: ['classdojo', 'seesaw', 'remind'],
  notices: ['teams', 'classroom'],
  places: [],
} satisfies SampleRegister;

function student(
  firstName: string,
  lastName: string,
  consents: SampleRegister['students'][number]['consents'],
  nicknames: readonly string[] = [],
): SampleRegister['students'][number] {
  return { firstName, lastName, nicknames, consents };
}

/** A school year begins in July (`2026-2027`). */
function schoolYear(date: Date): string {
  const first = date.getMonth() < 6 ? date.getFullYear() - 1 : date.getFullYear();
  return `${first}-${first + 1}`;
}
