import type { Student } from '../../lib/detection/finding.ts';

const firsts =
  'Léa Noah Rose Émile Olivier Zoé Liam Mai Jade Samir Inès Thomas Camila Hugo Manon Anatole'.split(
    ' ',
  );
const lasts =
  'Tremblay Gagnon Côté Nguyen Roy Bouchard Lévesque Fortin Haddad Pelletier Girard Morin'.split(
    ' ',
  );
const sentences = [
  'Bravo à Léa et à Noah pour leur exposé sur les baleines de l’estuaire! ',
  'Rappel : la sortie au planétarium aura lieu vendredi, apportez un lunch froid. ',
  'L’examen de lecture compte pour 20 % de l’étape et se fait en deux périodes. ',
  'Zoé Côté a laissé son sac au gymnase; le secrétariat est au 450-555-0100. ',
];

/** Letters that tell one made-up name from another: `ba`, `be`, … `bazu`. */
function suffix(n: number): string {
  const syllable = (k: number) =>
    'bdfglmnprstvz'.charAt(k % 13) + 'aeiou'.charAt(Math.floor(k / 13) % 5);
  return n === 0 ? '' : syllable(n) + suffix(Math.floor(n / 65));
}

/** A class list of any size; as in a large school a first name comes back about every 400 pupils. */
export function sampleStudents(count: number): Student[] {
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    firstName: `${firsts[i % firsts.length]}${suffix(Math.floor(i / firsts.length) % 25)}`,
    lastName: `${lasts[i % lasts.length]}${suffix(Math.floor(i / lasts.length) % 99)}`,
    nicknames: [],
  }));
}

const filled = (motif: string, length: number) =>
  motif.repeat(Math.ceil(length / motif.length)).slice(0, length);

/** A draft of a length in UTF-16 units: praise, reminders, a pupil in full, a number of the school. */
export const sampleDraft = (length: number): string => filled(sentences.join(''), length);

const motifs: Record<string, string> = {
  capitals: 'LT AB TREMBLAY CD ',
  'one long word': 'A',
  'near names': 'Tremblaj Gagnom Olivir ',
  digits: '1 2 3 4 5 ',
  'telephone numbers': '514 555 0142 ',
  'one name': 'Léa ',
  'one full name': 'Léa Tremblay, ',
  initials: 'L. T. ',
  'combining marks': 'e\u0301\u0302',
  'at signs': '@',
  accounts: 'a@b.ca @lea ',
  apostrophes: "l'Léa d’",
  'zero width': 'L\u200be\u0301\u200ba ',
};

/** Drafts of a length that are made to be slow, by name. */
export const adversarialDrafts = (length: number): [string, string][] =>
  Object.entries(motifs).map(([name, motif]) => [name, filled(motif, length)]);
