import { speech } from './speech.ts';

const { number, plural } = speech.fr;
const students = (count: number) => `${number(count)} ${plural(count, 'élève', 'élèves')}`;

/** Class lists: reading, choosing columns, comparing. In French; part of `sharedFr`. */
export const rosterFr = {
  drop: 'Déposez la liste du groupe ici',
  dropHint: 'Excel, CSV, XML ou zip; plusieurs fichiers d’une même exportation ensemble',
  choose: 'Choisir des fichiers',
  chooseOther: 'Autre fichier',
  paste: 'Coller des noms',
  pasteLabel: 'Un élève par ligne',
  pasteHint: '« Tremblay, Léa » ou « Léa Tremblay »; un surnom entre parenthèses.',
  read: 'Lire la liste',
  reading: 'Lecture de la liste…',
  stop: 'Arrêter',
  pasted: 'Noms collés',
  files: (count: number) => `${number(count)} ${plural(count, 'fichier', 'fichiers')}`,
  into: 'Groupe où importer',
  which: 'Groupe du fichier',
  all: 'Tous',
  found: (count: number) => `${number(count)} ${plural(count, 'élève lu', 'élèves lus')}`,
  recognised: (format: string) => `Liste reconnue : ${format}`,
  formats: {
    gpi: 'GPI',
    mozaik: 'Mozaïk',
    classroom: 'Google Classroom',
    teams: 'Teams',
    'sds-v1': 'School Data Sync v1',
    'sds-v2': 'School Data Sync v2.1',
    'oneroster-1.1': 'OneRoster 1.1',
    'oneroster-1.2': 'OneRoster 1.2',
    pronote: 'Pronote',
    siecle: 'SIECLE',
    onde: 'ONDE',
  },
  kept: 'Gardé dans ce navigateur',
  dropped: 'Écarté avant l’enregistrement',
  nothingDropped: 'Rien d’autre dans cette liste.',
  droppedNote: 'Ce qui est écarté n’est enregistré nulle part.',
  firstName: 'Prénom',
  lastName: 'Nom',
  nickname: 'Surnom',
  group: 'Groupe',
  more: (count: number) => `et ${number(count)} ${plural(count, 'autre', 'autres')}`,
  inactive: (count: number) =>
    `${students(count)} ${plural(count, 'inactif est laissé', 'inactifs sont laissés')} de côté.`,
  others: (count: number) =>
    `${number(count)} ${plural(count, 'personne qui n’est pas élève est laissée', 'personnes qui ne sont pas élèves sont laissées')} de côté.`,
  sameName: (line: number) =>
    `Ligne ${line} : un autre élève porte le même nom. Les deux sont gardés.`,
  oneLetter: (line: number) =>
    `Ligne ${line} : un nom d’une seule lettre ne sera pas reconnu à lui seul.`,
  moreWarnings: (count: number) =>
    `et ${number(count)} ${plural(count, 'autre remarque', 'autres remarques')}`,
  keep: (count: number) =>
    `Garder ${plural(count, `${number(count)} élève`, `ces ${number(count)} élèves`)}`,
  leaveAside: (line: number) => `Laisser la ligne ${number(line)} de côté`,
  skipped: (count: number) =>
    `${number(count)} ${plural(count, 'ligne laissée', 'lignes laissées')} de côté, à votre demande.`,
  columns: {
    title: 'Que contient chaque colonne?',
    text: 'Vigie ne reconnaît pas les titres de ce fichier. Indiquez où sont les noms; le reste sera écarté.',
    change: 'Changer les colonnes',
    headed: 'La première ligne donne les titres',
    column: 'Colonne',
    examples: 'Exemples',
    holds: 'Contient',
    untitled: (count: number) => `Colonne ${number(count)}`,
    of: (title: string) => `Ce que contient la colonne ${title}`,
    roles: {
      none: 'À écarter',
      last: 'Nom de famille',
      first: 'Prénom',
      full: 'Prénom et nom',
      nickname: 'Surnom',
      group: 'Groupe',
    },
  },
  update: {
    title: (group: string) => `Mettre à jour le groupe ${group}`,
    text: 'Déposez la nouvelle liste : Vigie montre ce qui change avant de le faire.',
    same: 'Cette liste ne change rien au groupe.',
    unchanged: (count: number) => `${students(count)} sans changement`,
    added: 'Nouveaux',
    gone: 'Ne sont plus sur la liste',
    goneText:
      'Ces élèves seront marqués comme partis. Rien n’est effacé : des publications peuvent encore parler d’eux.',
    back: 'De retour',
    renamed: 'Peut-être la même personne',
    renamedText: 'Si c’est la même personne, ses consentements et son avatar la suivent.',
    was: 'Au registre',
    is: 'Sur la liste',
    person: 'C’est',
    one: 'La même personne',
    two: 'Deux personnes',
    samePerson: (was: string, is: string) => `${was} et ${is}`,
    act: 'Mettre à jour',
    done: 'Le groupe est à jour.',
    see: 'Voir le groupe',
    undo: 'Annuler la mise à jour',
    undone: 'La mise à jour est annulée.',
  },
  several: {
    open: 'Importer plusieurs groupes',
    title: 'Importer plusieurs groupes',
    text: 'Un fichier qui nomme les groupes, ou un fichier par groupe. Chacun devient un groupe de Vigie.',
    one: 'Cette liste ne nomme aucun groupe. Donnez un nom au groupe.',
    groups: 'Groupes de la liste',
    filled: (count: number) =>
      `compte ${count > 0 ? `déjà ${students(count)}` : 'des élèves partis'} : ouvrez ce groupe pour le mettre à jour`,
    joins: 'groupe vide qui existe déjà',
    keep: (groups: number, count: number) =>
      `Garder ${number(groups)} ${plural(groups, 'groupe', 'groupes')}, ${students(count)}`,
  },
  left: {
    title: (count: number) => `${number(count)} ${plural(count, 'élève parti', 'élèves partis')}`,
    text: 'Leurs noms sont encore reconnus : des publications peuvent parler d’eux.',
    on: 'Parti le',
    back: 'Remettre dans le groupe',
    backItem: (name: string) => `Remettre dans le groupe : ${name}`,
  },
};
export type RosterWords = typeof rosterFr;
