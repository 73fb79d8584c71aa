/** What a column holds. `name`: the last name beside a first-name column, else the whole name. */
export type Role = 'last' | 'first' | 'name' | 'full' | 'nickname' | 'group';

const words: Readonly<Record<Role, readonly string[]>> = {
  last: [
    'nom de famille',
    'nom famille',
    'nom legal',
    'last name',
    'lastname',
    'surname',
    'family name',
    'legal last name',
  ],
  first: [
    'prenom',
    'prenoms',
    'prenom legal',
    'first name',
    'firstname',
    'given name',
    'given names',
    'forename',
    'legal first name',
  ],
  name: ['nom', 'name', 'nom eleve', 'nom de l eleve', 'noms'],
  full: [
    'nom complet',
    'nom prenom',
    'nom et prenom',
    'prenom nom',
    'prenom et nom',
    'eleve',
    'eleves',
    'student',
    'students',
    'student name',
    'full name',
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
    'known as',
  ],
  group: [
    'groupe',
    'group',
    'classe',
    'class',
    'groupe repere',
    'foyer',
    'section',
    'division',
    'homeroom',
  ],
};
const roles = new Map(
  Object.entries(words).flatMap(([role, names]) => names.map((name) => [name, role as Role])),
);

/** The role of each column of a header line, in French or English; null: no role known. */
export function rolesOf(cells: readonly string[]): (Role | null)[] {
  return cells.map((cell) => roles.get(fold(cell)) ?? null);
}

/** True when the roles make a header: they say where the names are. */
export function isHeader(found: readonly (Role | null)[]): boolean {
  return found.some(
    (role) => role === 'last' || role === 'first' || role === 'name' || role === 'full',
  );
}

function fold(cell: string): string {
  return cell
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
