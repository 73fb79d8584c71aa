import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** What is held about one student, in French: on the desk and in the copy for an access request. */
export const studentFr = {
  open: (name: string) => `Voir ce qui est gardé sur ${name}`,
  gone: 'Cet élève n’est plus dans Vigie.',
  text: 'Tout ce que Vigie garde sur cet élève, dans ce navigateur.',
  save: 'Enregistrer une copie',
  saveText:
    'Pour une demande d’accès : une page à lire ou à imprimer, sans le nom des autres élèves.',
  loading: 'Lecture des données…',
  nothing: 'Rien.',
  yes: 'Oui',
  no: 'Non',
  identity: {
    title: 'Identité',
    firstName: 'Prénom',
    lastName: 'Nom',
    nicknames: 'Surnoms',
    group: 'Groupe',
    year: 'Année scolaire',
    avatar: 'Avatar',
    leftOn: 'A quitté le groupe le',
  },
  consents: {
    title: 'Réponses des parents',
    head: [
      'Plateforme',
      'Espace',
      'Réponse',
      'Donnée le',
      'Parent',
      'Formulaire du',
      'Classé',
      'Consigné le',
    ],
    scopes: { class: 'Espace de la classe', 'own-parent': 'Espace du parent' },
    signers: { 1: '1', 2: '2', student: 'L’élève' },
    answers: { yes: 'Oui', no: 'Non', withdrawn: 'Retiré', none: 'Annulée' },
  },
  forms: { title: 'Formulaires remis', head: ['Plateforme', 'Année scolaire', 'Remis le'] },
  posts: {
    title: 'Publications qui le nomment ou le montrent',
    head: ['Envoyée le', 'Plateforme', 'Adresse', 'Média', 'Retirée le'],
  },
  lessons: { title: 'Surnoms que vous avez appris à Vigie', head: ['Surnom', 'Appris le'] },
  places: {
    title: 'Conversations à son sujet',
    head: ['Plateforme', 'Qui lit', 'Adresse', 'Répondu le'],
    spaces: { 'own-student': 'Cet élève', 'own-parent': 'Son parent' },
  },
  never: 'Vigie ne garde ni le texte des publications, ni ce qu’elles disaient de l’élève.',
  madeOn: (day: string) => `Copie du ${day}, faite par Vigie.`,
  erase: {
    title: 'Effacer cet élève',
    text: 'Son nom, ses réponses, ses formulaires et tout ce qui mène à lui sont effacés pour de bon. Les publications restent dans la liste, sans lui; celles qui sont encore en ligne ne sont plus rattachées à lui : retirez-les d’abord. Une copie de sauvegarde ne le ramènera pas.',
    act: 'Effacer pour de bon',
    ask: (name: string) =>
      `Effacer tout ce qui est gardé sur ${name}? Cela ne peut pas être annulé.`,
    done: 'L’élève est effacé.',
    stays: (posts: number) =>
      posts === 0
        ? 'Rien ne le concerne plus.'
        : `${number(posts)} ${plural(posts, 'publication reste', 'publications restent')} dans la liste, sans lui.`,
    proof: 'Enregistrer la preuve',
    proofText: 'Elle ne nomme personne : notez à la main à quelle demande elle répond.',
    back: 'Revenir au groupe',
  },
  proof: {
    title: 'Preuve d’effacement',
    lines: (on: string, moment: string) => [
      `Le ${on}, les renseignements gardés par Vigie sur un élève ont été effacés (${moment}).`,
    ],
    counts: (counts: {
      consents: number;
      forms: number;
      takedowns: number;
      lessons: number;
      posts: number;
      places: number;
    }) => [
      `Fiche de l’élève : 1`,
      `Réponses des parents : ${number(counts.consents)}`,
      `Formulaires remis : ${number(counts.forms)}`,
      `Retraits cochés : ${number(counts.takedowns)}`,
      `Surnoms appris : ${number(counts.lessons)}`,
      `Conversations : ${number(counts.places)}`,
      `Publications qui ne sont plus rattachées à lui : ${number(counts.posts)}`,
    ],
    chain: (seq: number, digest: string) => `Maillon ${seq} du journal, empreinte ${digest}`,
    note: 'Cette preuve ne contient aucun nom.',
  },
};
export type StudentWords = typeof studentFr;
