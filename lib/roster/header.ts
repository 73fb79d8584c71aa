import { withoutAccents } from '../without-accents.ts';

/** What a column holds. `name`: the last name beside a first-name column, else the whole name. */
export type Role =
  | 'last'
  | 'first'
  | 'name'
  | 'full'
  | 'nickname'
  | 'group'
  /** The last name that is used, where it is another than the family's. */
  | 'usage'
  /** Whether the student is still there. */
  | 'status'
  /** Student, parent, teacher… */
  | 'member';

/** What titles are called, folded; where two columns have one role, the earlier title here is taken. */
const words: Readonly<Record<Role, readonly string[]>> = {
  last: [
    'nom de famille',
    'nom de famille eleve',
    'nom de l eleve',
    'nom eleve',
    'nom famille',
    'nom legal',
    'last name',
    'lastname',
    'surname',
    'family name',
    'familyname',
    'legal last name',
    'student last name',
  ],
  first: [
    'prenom',
    'prenom 1',
    'prenom eleve',
    'prenom de l eleve',
    'prenoms',
    'prenom legal',
    'first name',
    'firstname',
    'given name',
    'givenname',
    'given names',
    'forename',
    'legal first name',
    'student first name',
  ],
  name: ['nom', 'name', 'noms'],
  full: [
    'nom complet',
    'nom et prenom',
    'nom prenom',
    'nom et prenom de l eleve',
    'prenom nom',
    'prenom et nom',
    'eleve',
    'eleves',
    'student',
    'students',
    'student name',
    'full name',
    'display name',
    'last name first name',
    'first name last name',
  ],
  nickname: [
    'surnom',
    'surnoms',
    'diminutif',
    'prenom usuel',
    'prenom d usage',
    'nickname',
    'nicknames',
    'preferred name',
    'preferred first name',
    'preferredgivenname',
    'known as',
  ],
  group: [
    'groupe repere',
    'groupe',
    'group',
    'foyer',
    'division',
    'div',
    'libelle classe',
    'classe',
    'class',
    'class name',
    'section',
    'section name',
    'homeroom',
  ],
  usage: ['nom d usage', 'nom d usage eleve', 'nom usage', 'preferredfamilyname'],
  status: ['statut', 'status', 'etat'],
  member: ['role'],
};
const roles = new Map(
  Object.entries(words).flatMap(([role, names]) =>
    names.map((name, rank) => [name, { role: role as Role, rank }] as const),
  ),
);

/** The role of each column of a header line, in French or English; null: no role known, or another has it. */
export function rolesOf(cells: readonly string[]): (Role | null)[] {
  const known = cells.map((cell) => roles.get(fold(cell)) ?? null);
  return known.map((own, index) => {
    if (own === null) return null;
    const better = known.some(
      (other, at) =>
        other?.role === own.role &&
        (other.rank < own.rank || (other.rank === own.rank && at < index)),
    );
    return better ? null : own.role;
  });
}

/** True when the roles make a header: they say where the names are. */
export function isHeader(found: readonly (Role | null)[]): boolean {
  return found.some(
    (role) => role === 'last' || role === 'first' || role === 'name' || role === 'full',
  );
}

/** A title without accents, capitals and punctuation: `Nom d’usage` and `Nom d'usage` are one. */
export function fold(cell: string): string {
  return withoutAccents(cell)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
