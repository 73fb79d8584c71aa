import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** What all of Vigie’s own pages say, in French. */
export const sharedFr = {
  language: { fr: 'Français', en: 'English' },
  other: 'English',
  local: 'Tout reste dans ce navigateur.',
  loading: 'Lecture des données…',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  add: 'Ajouter',
  remove: 'Retirer',
  removeItem: (item: string) => `Retirer ${item}`,
  cancel: 'Annuler',
  edit: 'Modifier',
  retry: 'Réessayer',
  yes: 'Oui',
  no: 'Non',
  none: 'Aucun',
  previous: 'Précédents',
  next: 'Suivants',
  range: (from: number, to: number, all: number) =>
    `${number(from)} à ${number(to)} sur ${number(all)}`,
  students: (count: number) => `${number(count)} ${plural(count, 'élève', 'élèves')}`,
  group: (name: string) => `groupe ${name}`,
  honesty:
    'Vigie aide à relire; elle ne certifie rien et ne voit ni l’application Teams ni le téléphone.',
  damage: {
    title: 'Des données manquent',
    text: (changes: number) =>
      `Vigie se souvient de ${number(changes)} ${plural(changes, 'changement', 'changements')}, mais les données de ce navigateur ne les contiennent pas tous. Pour ne rien perdre de plus, elle n’écrit plus rien.`,
    advice:
      'Restaurez une sauvegarde ou voyez ce qui a été trouvé. Ne réinstallez pas l’extension : cela effacerait ce qui reste.',
    open: 'Ouvrir la récupération',
  },
  setUp: {
    title: 'Vigie n’est pas encore configurée',
    text: 'Choisissez d’abord votre organisme scolaire : Vigie appliquera sa directive.',
    act: 'Configurer Vigie',
  },
  roster: {
    drop: 'Déposez la liste du groupe ici (CSV)',
    choose: 'Choisir un fichier',
    chooseOther: 'Autre fichier',
    paste: 'Coller des noms',
    pasteLabel: 'Un élève par ligne',
    pasteHint: '« Tremblay, Léa » ou « Léa Tremblay »; un surnom entre parenthèses.',
    read: 'Lire la liste',
    pasted: 'Noms collés',
    into: 'Groupe où importer',
    which: 'Groupe du fichier',
    all: 'Tous',
    found: (count: number) => `${number(count)} ${plural(count, 'élève lu', 'élèves lus')}`,
    kept: 'Gardé dans ce navigateur',
    dropped: 'Écarté avant l’enregistrement',
    nothingDropped: 'Rien d’autre dans cette liste.',
    droppedNote: 'Ces colonnes ne sont enregistrées nulle part.',
    firstName: 'Prénom',
    lastName: 'Nom',
    nickname: 'Surnom',
    more: (count: number) => `et ${number(count)} ${plural(count, 'autre', 'autres')}`,
    sameName: (line: number) =>
      `Ligne ${line} : un autre élève porte le même nom. Les deux sont gardés.`,
    oneLetter: (line: number) =>
      `Ligne ${line} : un nom d’une seule lettre ne sera pas reconnu à lui seul.`,
    moreWarnings: (count: number) =>
      `et ${number(count)} ${plural(count, 'autre remarque', 'autres remarques')}`,
    keep: (count: number) =>
      `Garder ${plural(count, `${number(count)} élève`, `ces ${number(count)} élèves`)}`,
    again: (count: number) =>
      `Ce groupe compte déjà ${number(count)} ${plural(count, 'élève', 'élèves')} : la nouvelle liste s’y ajoutera.`,
  },
};
export type SharedWords = typeof sharedFr;
