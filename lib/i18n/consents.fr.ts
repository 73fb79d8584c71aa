import { speech } from './speech.ts';

const { number, plural } = speech.fr;

export const consentsFr = {
  year: 'Année scolaire',
  group: 'Groupe',
  platform: 'Plateforme',
  student: 'Élève',
  search: 'Nom',
  form: 'Formulaire',
  noGroup: 'Ajoutez d’abord un groupe et sa liste, sous Groupes.',
  noStudents: 'Ce groupe n’a pas encore d’élèves.',
  noMatch: 'Aucun élève ne correspond à ce filtre.',
  scopes: { class: 'Espace de la classe', 'own-parent': 'Espace du parent' },
  states: { yes: 'Oui', no: 'Non', withdrawn: 'Retiré', none: 'Sans réponse' },
  conflict: 'Désaccord',
  noConsent: 'pas de consentement',
  incomplete: 'il manque une signature',
  early: 'avant le document (5.1)',
  filters: {
    all: 'Toutes',
    yes: 'Oui',
    no: 'Non',
    withdrawn: 'Retiré',
    conflict: 'Désaccord',
    none: 'Sans réponse',
    'not-sent': 'À remettre',
    waiting: 'En attente',
    late: 'Date passée',
  },
  filterLabel: 'Réponses affichées',
  counts: (yes: number, no: number, none: number) =>
    `${number(yes)} oui · ${number(no)} non · ${number(none)} sans réponse`,
  draft: 'à consigner',
  cell: (student: string, scope: string, state: string) => `${student}, ${scope} : ${state}`,
  cellDraft: (student: string, scope: string, state: string) =>
    `${student}, ${scope} : ${state}, à consigner`,
  since: (day: string) => `le ${day}`,
  filed: (day: string, where: string) => `${day} · ${where}`,
  sentOn: (day: string) => `Remis le ${day}`,

  open: 'Ces consentements valent jusqu’à ce que la famille en change.',
  notice: 'Les parents sont informés et peuvent s’opposer : sans réponse, l’usage est permis.',
  bothSign:
    'Un oui demande la signature des deux parents : chacune se consigne dans l’historique de l’élève.',
  studentSigns: {
    objects: (age: number) => `Un élève de ${number(age)} ans ou plus peut aussi refuser.`,
    'as-well': (age: number) =>
      `Un élève de ${number(age)} ans ou plus signe aussi; son refus l’emporte.`,
    alone: (age: number) => `Un élève de ${number(age)} ans ou plus répond seul.`,
  },
  valid: (day: string) => `Ces consentements valent jusqu’au ${day}, pour cette année seulement.`,
  over: (day: string) => `Ces consentements ont pris fin le ${day} : on peut les lire seulement.`,
  ahead: (day: string) =>
    `Cette année scolaire n’est pas commencée. Ses consentements vaudront jusqu’au ${day}.`,
  noticeUnsent: 'Le document d’information n’a pas encore été transmis aux parents (5.1).',
  openDocuments: 'Voir les documents',
  classmates:
    'Le formulaire couvre les camarades de classe, pas leurs parents (5.5.3). Là où les familles lisent, une tournure neutre convient mieux.',

  formsLabel: 'Formulaires',
  allBack: 'Tous les formulaires sont revenus.',
  allBut: (count: number, names: string) =>
    `Tous les formulaires sont revenus, sauf ${number(count)} : ${names}.`,
  unsent: (count: number) =>
    `${number(count)} ${plural(count, 'formulaire', 'formulaires')} à remettre.`,
  waitingSince: (count: number, day: string) => `${number(count)} en attente depuis le ${day}.`,
  due: 'À retourner au plus tard le',
  dueOn: (day: string) => `Retour prévu le ${day}.`,
  reminder: 'Liste de rappel',
  reminderLabel: 'À copier dans votre propre message',
  reminderHint: 'Vigie n’envoie rien. Un « non » est aussi une réponse.',
  reminderText: (
    group: string,
    platform: string,
    due: string | null,
    students: readonly string[],
  ) =>
    [
      `Formulaire de consentement, ${platform}, groupe ${group}`,
      due === null
        ? 'Réponse attendue, oui ou non'
        : `Réponse attendue, oui ou non, d’ici le ${due}`,
      '',
      ...students,
    ].join('\n'),
  copy: 'Copier',
  copied: 'Copié.',

  choose: (student: string) => `Choisir ${student}`,
  chooseAll: 'Choisir tous les élèves affichés',
  chosen: (count: number) => `${number(count)} ${plural(count, 'élève choisi', 'élèves choisis')}`,
  clear: 'Ne plus choisir',
  scope: 'Pour',
  bothScopes: 'Les deux espaces',
  allScopes: 'Tout le formulaire',
  apart: 'Là où deux parents ont répondu, chaque réponse se consigne dans l’historique de l’élève.',
  formsGivenOn: 'Formulaires remis le',
  wrongSentOn: 'Indiquez le jour de la remise, au plus tard aujourd’hui.',

  pending: (count: number) =>
    `${number(count)} ${plural(count, 'réponse', 'réponses')} à consigner`,
  record: 'Consigner',
  formDate: 'Formulaires datés du',
  filedAt: 'Classés',
  filedHint: 'Classeur 402',
  askForYes: 'Cette date et cet endroit valent pour tous les « oui ».',
  earlyNote: (day: string) =>
    `Ce formulaire précède le document d’information, transmis le ${day} (5.1). La réponse sera consignée; une nouvelle signature serait plus sûre.`,
  wrongDate: 'Indiquez la date du formulaire.',
  future: 'La date du formulaire est dans le futur.',
  otherYear: (year: string) =>
    `Un consentement vaut pour une année scolaire : la date doit être en ${year}.`,
  wrongPlace: 'Indiquez où les formulaires sont classés.',
  older: (student: string, day: string) =>
    `${student} : une réponse du ${day} est plus récente que ce formulaire, ou du même jour. Elle l’emporte.`,

  historyOf: (student: string) => `Historique : ${student}`,
  historySub: (platform: string, group: string, year: string) =>
    `${platform} · groupe ${group} · ${year}`,
  close: 'Fermer',
  noEvents: 'Aucune réponse consignée.',
  conflictSays: 'Désaccord : pas de consentement',
  givenOn: (day: string) => `Formulaire remis le ${day}.`,
  notGiven: 'Annuler la remise',
  notGivenAsk: 'Noter que ce formulaire n’a pas été remis?',
  notGivenAct: 'Pas remis',
  formOf: (day: string) => `formulaire du ${day}`,
  parents: { 1: 'Un parent', 2: 'L’autre parent', student: 'L’élève' },
  studentFrom: (age: number) => `L’élève de ${number(age)} ans ou plus`,
  recorded: (moment: string, who: string) =>
    who === '' ? `Consigné le ${moment}.` : `Consigné le ${moment} par ${who}.`,
  digest: 'Empreinte du fichier :',
  takenBack: 'Rien à la place',
  correctedOn: (moment: string) => `Consigné par erreur, corrigé le ${moment}.`,
  correct: 'Corriger',
  correctOf: (answer: string, day: string) => `Corriger : ${answer}, le ${day}`,
  correctText:
    'Cette réponse a été consignée par erreur : elle ne comptera plus, mais restera lisible ici. À sa place :',
  addAnswer: 'Consigner une autre réponse',
  addText: 'Si un seul des deux parents refuse, il n’y a pas de consentement.',
  answer: 'Réponse',
  whoAnswers: 'Qui répond',
  formDateOne: 'Formulaire daté du',
  answeredOn: 'Répondu le',
  filedAtOne: 'Classé',
  takedownsLeft: (count: number) =>
    `${number(count)} ${plural(count, 'publication', 'publications')} à retirer.`,
  takedownsSee: 'Voir la liste',

  dropForms: 'Déposer des formulaires',
  printAct: 'Imprimer',
  print: {
    title: (group: string, platform: string, year: string) =>
      `Groupe ${group} · ${platform} · ${year}`,
    text: '« Oui » : l’élève peut être nommé ou montré dans cet espace. Un tiret : non.',
    on: (day: string) => `État au ${day}.`,
    may: 'Oui',
    mayNot: '–',
  },
  keys: {
    space: ['Espace', 'réponse suivante'],
    yes: ['O', 'oui'],
    no: ['N', 'non'],
    withdrawn: ['R', 'retiré'],
    history: ['H', 'historique'],
    enter: ['Entrée', 'consigner'],
    escape: ['Échap', 'annuler'],
  },
};
export type ConsentsWords = typeof consentsFr;
