import type { Category, HoldReason } from '../records/record.ts';
import type { MediaShown } from '../verdict/verdict.ts';
import { juneEndFr } from './june-end.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.fr;
const posts = (count: number) => `${number(count)} ${plural(count, 'publication', 'publications')}`;
const items = (count: number) => `${number(count)} ${plural(count, 'élément', 'éléments')}`;

/** The destruction of 30 June, in French. */
export const juneFr = {
  left: (days: number) =>
    days === 0
      ? 'C’est aujourd’hui.'
      : `Il ${plural(days, 'reste', 'reste')} ${number(days)} ${plural(days, 'jour', 'jours')}.`,
  past: (days: number) =>
    `Le 30 juin est passé depuis ${number(days)} ${plural(days, 'jour', 'jours')}.`,
  due: (day: string) => `L’école attend les confirmations pour le ${day}.`,
  notYet: 'Les listes se remplissent au fil de l’année; elles se terminent d’ici le 30 juin.',
  empty: 'Aucun groupe n’utilise de plateforme cette année : il n’y a rien à détruire ici.',
  spared: (names: string) => `${names} : rien à détruire`,
  honesty:
    'Ces listes ne montrent que ce que Vigie a vu. Ajoutez ce qui a été publié depuis l’application Teams ou le téléphone.',
  honestyOne:
    'Cette liste ne montre que ce que Vigie a vu. Ajoutez ce qui a été publié depuis l’application Teams ou le téléphone.',
  reading: 'Lecture des publications…',
  year: (year: string) => `Année scolaire ${year}.`,
  saved: 'Tout est enregistré à chaque coche.',
  departure: 'un départ',
  withoutGroup:
    'Le groupe de ces publications a été retiré, ou Vigie n’a pas su à quel groupe leur conversation appartient.',
  gone: 'Cette liste n’existe plus.',
  steps: {
    keep: 'Déposer au dossier',
    hold: 'Suspendre',
    destroy: 'Détruire',
    copies: 'Vérifier les copies',
    confirm: 'Confirmer',
  },
  standing: { done: 'fait', now: 'en cours', todo: 'à faire' },
  at: (step: number, name: string) => `Étape ${step} sur 5 : ${name}`,
  states: {
    'not-due': 'À commencer',
    'in-progress': 'En cours',
    late: 'En retard',
    signed: 'Signée',
    confirmed: 'Confirmée',
    returned: 'Retournée',
    'on-hold': 'Acceptée, en partie suspendue',
    accepted: 'Acceptée',
  },
  card: {
    start: 'Commencer',
    go: 'Continuer',
    correct: 'Corriger',
    see: 'Voir la confirmation',
    proof: 'Voir la preuve',
    of: (act: string, what: string) => `${act} : ${what}`,
    seen: (count: number) => `${posts(count)} à détruire.`,
    progress: (done: number, all: number) =>
      `${number(done)} sur ${number(all)} ${plural(all, 'publication', 'publications')}`,
    held: (count: number) =>
      `${number(count)} ${plural(count, 'publication suspendue', 'publications suspendues')}.`,
    notGiven: (day: string) => `Confirmation signée le ${day}`,
    notGivenText: 'Elle n’est pas encore remise à la direction.',
    given: (day: string) => `Confirmation remise le ${day}`,
    givenText: 'Elle attend la lecture de la direction.',
    accepted: (day: string) => `Confirmation acceptée le ${day}`,
    acceptedText: 'La preuve reste, même une fois l’année effacée d’ici.',
    writes: (text: string) => `La direction écrit : « ${text} »`,
    left: (name: string, day: string) => `${name} : départ le ${day}.`,
    nothing: 'Rien à détruire, selon votre déclaration.',
  },
  keep: {
    about: 'Ce qui doit être conservé va d’abord au dossier de l’élève (5.10).',
    add: 'Ajouter un élément déposé',
    what: 'Élément déposé',
    whatHint: 'Par exemple : bilan du projet de lecture',
    student: 'Élève',
    nobody: 'Sans élève précis',
    file: 'Dossier',
    fileHint: 'Par exemple : dossier scolaire, secrétariat',
    on: 'Déposé le',
    none: 'Rien à déposer, ou tout est déposé',
    done: (day: string) => `Fait le ${day}`,
    remove: (what: string) => `Retirer « ${what} » de la liste?`,
    faults: {
      what: 'Dites ce qui a été déposé.',
      file: 'Dites dans quel dossier.',
      on: 'Indiquez le jour.',
    },
  },
  hold: {
    about:
      'Ce qui ne peut pas encore être détruit : une demande d’accès, une plainte. La direction décide.',
    add: 'Suspendre quelque chose',
    more: 'Suspendre autre chose',
    what: 'De quoi il s’agit',
    whatHint: 'Par exemple : demande d’accès reçue le 9 juin',
    reason: 'Raison',
    reasons: {
      'access-request': 'Demande d’accès',
      complaint: 'Plainte',
      litigation: 'Litige',
      incident: 'Incident de confidentialité',
      other: 'Autre',
    } satisfies Record<HoldReason, string>,
    by: 'Décidé par',
    byHint: 'Nom et fonction',
    on: 'Décidé le',
    until: 'Jusqu’au, si un jour est fixé',
    which: 'Publications suspendues',
    pick: 'Cochez celles que cela vise, ou aucune si c’est autre chose.',
    decided: (by: string, day: string) => `Décidé par ${by}, le ${day}.`,
    untilDay: (day: string) => `Jusqu’au ${day}.`,
    open: 'Jusqu’à nouvel ordre.',
    everyone: 'Tous',
    lift: 'Lever',
    liftOf: (what: string) => `Lever : ${what}`,
    lifted: (day: string) => `Levée le ${day}`,
    none: 'Rien à suspendre',
    ended: 'Tout ce qui doit être suspendu l’est',
    posts,
    done: (day: string) => `Fait le ${day}`,
    faults: {
      what: 'Dites de quoi il s’agit.',
      by: 'Indiquez qui l’a décidé.',
      on: 'Indiquez le jour de la décision.',
    },
  },
  destroy: {
    first: 'Se coche une fois les étapes 1 et 2 terminées.',
    posts: 'Publications',
    fraction: (done: number, all: number) => `${number(done)} sur ${number(all)}`,
    leaves: 'Reste après :',
    where: 'Où :',
    noPlace: 'Conversation inconnue',
    elsewhere: {
      phone: 'Depuis le téléphone',
      application: 'Depuis l’application',
      other: 'Faites ailleurs',
    },
    open: 'Ouvrir',
    opened: 'Ouvert',
    openPost: (when: string) => `Ouvrir la publication du ${when}`,
    openItem: (name: string) => `Ouvrir : ${name}`,
    destroyed: 'Détruite',
    held: 'Suspendue',
    anyMedia: 'Photo, vidéo ou son',
    shown: { photo: 'photo', video: 'vidéo', audio: 'son' } satisfies Record<MediaShown, string>,
    text: 'Texte',
    nobody: 'Aucun élève du registre',
    others: (names: string, count: number) =>
      `${names} et ${number(count)} ${plural(count, 'autre', 'autres')}`,
    tickAll: (where: string) => `Tout cocher sous « ${where} »`,
    untickAll: (where: string) => `Tout décocher sous « ${where} »`,
    tickAllAsk: (count: number) =>
      `Cocher ${posts(count)}? Cochez seulement ce qui est vraiment détruit.`,
    tick: 'Cocher',
    none: 'Vigie n’a vu aucune publication avec des renseignements personnels.',
    add: 'Ajouter une publication faite ailleurs',
    removeAsk: 'Retirer de la liste cette publication ajoutée à la main?',
    on: (day: string) => `Fait le ${day}`,
    evidenceSaved: 'Noté',
    nothing: 'Déclarer qu’il n’y a rien à détruire',
    nothingHint:
      'Si rien de personnel n’a été publié sur cette plateforme, ni depuis l’application ni depuis le téléphone.',
    nothingStated: 'Vous déclarez qu’il n’y a rien à détruire sur cette plateforme.',
  },
  add: {
    title: 'Publication faite ailleurs',
    from: 'Faite depuis',
    origins: { phone: 'le téléphone', application: 'l’application', other: 'un autre appareil' },
    sentOn: 'Publiée le',
    where: 'Où',
    whereHint: 'Conversation, canal ou album',
    link: 'Lien, si vous l’avez',
    shows: 'Avec',
    students: 'Élèves',
    add: 'Ajouter',
    faults: {
      day: 'Indiquez le jour.',
      link: 'Une adresse commence par https:// ou http://.',
    },
  },
  copies: {
    status: (done: number, all: number) => `${number(done)} sur ${number(all)}`,
  },
  confirm: {
    about:
      'Possible quand les étapes précédentes sont terminées. Ce qui est suspendu est déclaré, et n’empêche pas de confirmer.',
    missing: 'Il reste :',
    lacks: {
      keep: 'terminer l’étape 1, Déposer au dossier',
      hold: 'terminer l’étape 2, Suspendre',
      posts: (count: number) => `cocher ${posts(count)}`,
      items: (count: number) =>
        `cocher ${number(count)} ${plural(count, 'élément', 'éléments')} de l’étape 3`,
      copies: (count: number) => `vérifier ${number(count)} ${plural(count, 'copie', 'copies')}`,
    },
    ready: 'Tout est prêt. Relisez ce que la direction lira, puis signez.',
    see: 'Voir la confirmation',
    correct: 'Relire et signer une correction',
    sign: 'Signer la confirmation',
    signText:
      'Je déclare que ce qui est dit ci-dessus a été détruit (5.9), et que ce qui devait être conservé a d’abord été déposé au dossier de l’élève (5.10).',
    signed: (day: string, version: number) => `Signée le ${day}, version ${number(version)}.`,
    again: 'Signer la correction',
    noName: 'Votre nom et votre école manquent : indiquez-les dans les réglages.',
  },
  reader: {
    title: 'Ce que la direction lira',
    kept: 'Au dossier d’élève',
    held: 'Suspendues',
    destroyed: 'Détruites',
    copies: 'Copies vérifiées',
    none: 'Rien',
    items,
    posts,
    withMedia: (count: number) => `dont ${number(count)} avec photo, vidéo ou son`,
    elsewhere: (count: number) =>
      `dont ${number(count)} ${plural(count, 'ajoutée', 'ajoutées')} à la main`,
    steps: (count: number) => `${number(count)} ${plural(count, 'autre étape', 'autres étapes')}`,
    nothing: 'Rien à détruire, selon votre déclaration',
    promise: 'Aucun nom d’élève, aucune publication. Rien n’est transmis avant votre signature.',
  },
  categories: {
    'first-names': 'prénoms',
    'full-names': 'noms complets',
    photos: 'photos',
    videos: 'vidéos',
    recordings: 'enregistrements',
    'school-work': 'travaux',
    messages: 'messages',
  } satisfies Record<Category, string>,
  end: juneEndFr,
  today: {
    left: (days: number) =>
      days === 0
        ? 'C’est le 30 juin'
        : `Le 30 juin est dans ${number(days)} ${plural(days, 'jour', 'jours')}`,
    open: (count: number, names: string) =>
      `${number(count)} ${plural(count, 'liste reste', 'listes restent')} à terminer : ${names}.`,
    late: (count: number) =>
      `${number(count)} ${plural(count, 'confirmation est', 'confirmations sont')} en retard`,
    lateText: (names: string, day: string) => `${names} : attendues le ${day} (5.9).`,
    lists: 'Ouvrir les listes',
  },
};
export type JuneWords = typeof juneFr;
