import type { Animal, Colour } from '../display-name/avatar-animals.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.fr;

const animals: Readonly<Record<Animal, string>> = {
  fox: 'renard',
  panda: 'panda',
  koala: 'koala',
  lion: 'lion',
  tiger: 'tigre',
  rabbit: 'lapin',
  kitten: 'chaton',
  deer: 'cerf',
  owl: 'hibou',
  penguin: 'manchot',
  butterfly: 'papillon',
  ladybird: 'coccinelle',
  dolphin: 'dauphin',
  hedgehog: 'hérisson',
  unicorn: 'licorne',
  eagle: 'aigle',
  swan: 'cygne',
  flamingo: 'flamant',
  otter: 'loutre',
  kangaroo: 'kangourou',
  zebra: 'zèbre',
  llama: 'lama',
  chick: 'poussin',
  bee: 'abeille',
  dragon: 'dragon',
  dinosaur: 'dinosaure',
  wolf: 'loup',
  fish: 'poisson',
  leopard: 'léopard',
  bird: 'oiseau',
};
const feminine: ReadonlySet<string> = new Set(['ladybird', 'unicorn', 'otter', 'bee']);
const colours: Readonly<Record<Colour, readonly [string, string]>> = {
  blue: ['bleu', 'bleue'],
  green: ['vert', 'verte'],
  yellow: ['jaune', 'jaune'],
  purple: ['violet', 'violette'],
  orange: ['orange', 'orange'],
  red: ['rouge', 'rouge'],
};

export const avatarsFr = {
  title: 'Avatars',
  intro:
    'Le prénom et un avatar désignent l’élève sans son nom de famille (5.4). Deux élèves du groupe n’ont jamais le même.',
  /** « renard bleu ». */
  name: (animal: Animal, dots: readonly Colour[]) =>
    [animals[animal], ...dots.map((dot) => colours[dot][feminine.has(animal) ? 1 : 0])].join(' '),
  colour: 'Couleur',
  noColour: 'Sans couleur',
  colourName: (colour: Colour) => colours[colour][0],
  group: 'Groupe',
  none: 'Aucun élève. Importez d’abord la liste d’un groupe.',
  change: 'changer d’avatar',
  changeTitle: (name: string) => `Un autre avatar pour ${name}`,
  taken: 'déjà pris',
  choose: 'Choisir',
  copy: 'Copier les prénoms avec avatar',
  copied: 'Copiés',
  images: 'Images (zip)',
  imagesName: (group: string) => `Avatars ${group}.zip`,
  classSheet: 'Fiche du groupe',
  supplySheet: 'Feuille de suppléance',
  print: 'Imprimer',
  newYear: (year: string) => `Une nouvelle année scolaire commence : ${year}.`,
  newYearText: 'Chaque année, l’avatar change, pour qu’il ne suive pas l’élève.',
  preview: 'Voir les nouveaux avatars',
  redraw: 'Remplacer les avatars',
  redrawText: (count: number) =>
    `${number(count)} ${plural(count, 'élève change', 'élèves changent')} d’avatar. Les anciens ne seront pas gardés.`,
  becomes: 'devient',
  accounts: 'Comptes d’élèves',
  accountsText:
    'Vigie écrit le prénom et l’avatar dans les champs vides de cette page qui demandent un élève. Les noms de famille n’y vont pas. Vous relisez, puis vous enregistrez.',
  fill: (count: number) => `Remplir avec ${number(count)} ${plural(count, 'prénom', 'prénoms')}`,
  filled: (filled: number, left: number) =>
    filled === 0 && left === 0
      ? 'Tous les prénoms sont déjà dans la page.'
      : filled === 0
        ? 'Aucun champ d’élève vide dans cette page. Placez le curseur dans le premier, ou copiez les prénoms.'
        : `${number(filled)} ${plural(filled, 'prénom écrit', 'prénoms écrits')}. ${left === 0 ? 'Il n’en reste aucun.' : `Il en reste ${number(left)} : ajoutez des champs, puis recommencez.`}`,
  supplyIntro: (platform: string) =>
    `Selon les consentements consignés à ce jour pour ${platform}. Sans les raisons : elles ne regardent pas la suppléance.`,
  platform: 'Plateforme',
  mayShow: 'Peut être montré',
  mayNot: 'Ne pas photographier ni montrer',
  nobody: 'Personne',
  asOf: (day: string) => `En date du ${day}`,
  destroy: 'À détruire après usage.',
};
export type AvatarWords = typeof avatarsFr;
