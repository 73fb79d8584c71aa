import type { Answer, Outcome } from '../records/record.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.fr;
const feminine = (count: number, one: string, many: string) =>
  `${count === 1 ? 'Une' : number(count)} ${plural(count, one, many)}`;

/** The principal’s office: its frame and « À traiter », in French. */
export const officeFr = {
  role: 'Direction',
  nav: 'Bureau de la direction',
  menu: 'Menu',
  promise:
    'Ce bureau ne montre que des déclarations. Il ne voit ni les publications ni la navigation.',
  desk: 'Ma page de personnel',
  sections: {
    'a-traiter': 'À traiter',
    etablissement: 'Établissement',
    autorisations: 'Autorisations',
    acces: 'Accès',
    incidents: 'Incidents',
    relances: 'Relances',
    rapport: 'Rapport',
    reglages: 'Réglages',
  },
  notPrincipal: {
    title: 'Ce bureau est celui de la direction',
    text: 'Il sert à la personne qui répond de l’école. Si c’est vous, choisissez ce rôle dans les réglages.',
    act: 'Ouvrir les réglages',
  },
  signer: {
    text: 'Vos décisions sont signées : indiquez d’abord votre nom et celui de l’école dans les réglages.',
    act: 'Ouvrir les réglages',
  },
  person: (name: string) => `${name}, direction`,
  year: 'Année scolaire',
  empty: 'Rien à faire.',
  emptyText: 'Ajoutez les fichiers reçus du personnel, ou lisez le dossier partagé.',
  waiting: (all: number, open: number) =>
    all === open
      ? `${feminine(all, 'déclaration', 'déclarations')} à décider.`
      : `${feminine(all, 'déclaration', 'déclarations')}, dont ${number(open)} à décider.`,
  queue: 'Déclarations à traiter',
  headings: {
    request: 'Demandes',
    document: 'Documents',
    confirmation: 'Confirmations',
    export: 'Consentements',
    explain: 'À expliquer',
    prepared: 'Décisions prêtes',
  },
  kinds: {
    'platform-request': (platform: string) => `Demande d’autorisation, ${platform}`,
    'information-document': (platform: string) => `Document d’information, ${platform}`,
    'destruction-confirmation': (what: string) => `Confirmation de destruction, ${what}`,
    'consents-export': (year: string) => `Consentements scellés, ${year}`,
    'access-request': (system: string) => `Demande d’accès, ${system}`,
  },
  audiences: {
    students: 'avec les élèves',
    parents: 'avec les parents',
    both: 'avec les élèves et leurs parents',
  },
  yearOf: (platform: string, year: string) => `${platform}, année ${year}`,
  exportOf: (groups: string) => `Consentements · ${groups}`,
  accessOf: (system: string) => `Accès · ${system}`,
  head: (person: string, version: number, day: string) =>
    `${person}. Version ${number(version)}, signée le ${day}.`,
  replaced: 'Une version plus récente est arrivée : c’est elle qui compte.',
  valid: (person: string, since: string) =>
    `Signature valide. Clé de ${person}, connue depuis le ${since}.`,
  unknownKey: (person: string) =>
    `Signature entière, par une clé que vous ne connaissez pas encore. Le fichier dit : ${person}.`,
  keyWords: 'Mots de la clé',
  compare: {
    text: (count: number) =>
      `Demandez de vive voix à la personne les huit mots de sa clé. S’ils sont les mêmes, ce qu’elle a signé compte (${number(count)} ${plural(count, 'fichier', 'fichiers')}).`,
    who: 'Qui est-ce?',
    other: 'Une autre personne',
    name: 'Son nom',
    role: 'Son rôle',
    roles: { staff: 'Personnel', principal: 'Direction' },
    act: 'C’est bien cette personne',
    missing: 'Indiquez son nom.',
  },
  versus: {
    caption: (platform: string) => `La recette de ${platform} et la déclaration, côte à côte`,
    asks: 'La recette demande',
    says: 'La déclaration dit',
    keep: 'Déposer au dossier ce qui doit être conservé',
    hold: 'Suspendre ce qui ne peut pas être détruit',
    copies: 'Vérifier les copies',
    more: 'Autre étape déclarée',
    nothing: 'Rien à détruire',
    nothingSaid: 'La personne déclare qu’il n’y avait rien à détruire.',
    departure: 'Départ d’un élève en cours d’année : le reste du groupe suivra au 30 juin.',
    keptNone: 'Rien à déposer',
    kept: (count: number, file: string) =>
      `${number(count)} ${plural(count, 'élément', 'éléments')} : ${file}`,
    heldNone: 'Rien à suspendre',
    held: (count: number, reason: string) =>
      `${number(count)} ${plural(count, 'élément', 'éléments')} : ${reason}`,
    decidedBy: (person: string, day: string) => `décision de ${person}, ${day}`,
    until: (day: string) => `jusqu’au ${day}`,
    posts: (count: number, media: number) =>
      `${number(count)} ${plural(count, 'publication', 'publications')}${media > 0 ? `, dont ${number(media)} avec photo, vidéo ou son` : ''}`,
    elsewhere: (count: number) =>
      `dont ${number(count)} ${plural(count, 'ajoutée', 'ajoutées')} à la main`,
    done: 'Fait',
    missing: 'La déclaration n’en parle pas',
    from: (from: string, until: string) => `du ${from} au ${until}`,
    reasons: {
      'access-request': 'demande d’accès',
      complaint: 'plainte',
      litigation: 'litige',
      incident: 'incident',
      other: 'autre raison',
    },
    authorisation: (reference: string, day: string) =>
      `Autorisation ${reference}, jusqu’au ${day}.`,
  },
  facts: {
    platform: 'Plateforme',
    audience: 'Avec',
    groups: 'Groupes',
    aims: 'Fins',
    information: 'Renseignements',
    period: 'Période',
    title: 'Titre',
    use: 'En classe',
    readers: 'Qui peut y lire',
    students: 'Élèves',
    events: 'Réponses',
    file: 'Empreinte du fichier',
    subject: 'Pour',
    system: 'Système',
    profile: 'Profil',
    organisations: 'Organismes',
    notes: 'Remarques',
  },
  seeSheet: 'Voir la feuille',
  sealed: {
    text: 'Ouvrez avec la personne le fichier scellé qu’elle vous remet. Vous pourrez accepter ensuite.',
    pick: 'Choisir le fichier scellé',
    other:
      'Ce n’est pas le fichier que la déclaration nomme : son empreinte est différente. Demandez l’original.',
    same: (name: string) => `${name} est bien le fichier déclaré.`,
    passphrase: 'Son mot de passe',
    open: 'Ouvrir',
    opened: (students: number, answers: number) =>
      `Ouvert : ${number(students)} ${plural(students, 'élève', 'élèves')} et ${number(answers)} ${plural(answers, 'réponse', 'réponses')}, comme déclaré. Conservez le fichier.`,
    differs:
      'Le fichier s’ouvre, mais il ne contient pas ce que la déclaration annonce. Retournez-la avec un commentaire.',
  },
  accept: 'Accepter',
  return: 'Retourner…',
  refuse: 'Refuser…',
  keys: 'A accepte, R retourne, tant que la liste ou l’aperçu est actif.',
  authoriseThere: 'Autoriser ou refuser…',
  undo: 'Reprendre la décision',
  decided: {
    accepted: 'Acceptation prête à remettre.',
    returned: 'Retour prêt à remettre.',
    refused: 'Refus prêt à remettre.',
  } satisfies Record<Answer, string>,
  handed: {
    accepted: (person: string, day: string) => `Acceptée par ${person} le ${day}.`,
    returned: (person: string, day: string) => `Retournée par ${person} le ${day}.`,
    refused: (person: string, day: string) => `Refusée par ${person} le ${day}.`,
  } satisfies Record<Answer, (person: string, day: string) => string>,
  conflict: 'Deux directions ont répondu différemment. Convenez ensemble de la réponse qui vaut.',
  comment: (person: string) => `Commentaire à ${person}, qui le lira tel quel`,
  commentMissing: 'Écrivez d’abord ce qui manque.',
  suggestions: {
    confirmation: {
      operator: [
        'Ajoutez la réponse de l’exploitant',
        'Ajoutez la réponse de l’exploitant dès qu’elle arrive.',
      ],
      copies: ['Précisez les copies', 'Précisez quelles copies ont été vérifiées et quand.'],
      who: ['Dites qui a décidé', 'Dites qui a décidé de ce qui est suspendu.'],
    },
    document: {
      readers: ['Précisez qui peut y lire', 'Précisez qui peut lire ce qui y est publié.'],
      aims: ['Précisez les fins', 'Précisez les visées pédagogiques.'],
      language: ['Simplifiez le texte', 'Simplifiez le texte pour les parents.'],
    },
    request: {
      information: [
        'Précisez les renseignements',
        'Précisez quels renseignements s’y trouveraient.',
      ],
      aims: ['Précisez les fins', 'Précisez pourquoi une plateforme approuvée ne suffit pas.'],
      end: ['Précisez la fin', 'Précisez le dernier jour d’usage.'],
    },
  },
  doReturn: 'Retourner',
  doRefuse: 'Refuser',
  ready: (count: number) => `${feminine(count, 'décision prête', 'décisions prêtes')}.`,
  readyText: (count: number) =>
    plural(count, 'Elle peut encore être changée.', 'Elles peuvent encore être changées.'),
  handOver: 'Remettre au personnel',
  handOverAsk: (count: number) =>
    `Signer ${plural(count, 'cette décision', `ces ${number(count)} décisions`)}? Ensuite, elles ne changent plus.`,
  handOverAct: 'Signer',
  toSend: (count: number) =>
    `${feminine(count, 'réponse signée', 'réponses signées')} à transmettre.`,
  toSendText: 'Un fichier par personne.',
  bring: {
    act: 'Ajouter des fichiers',
    drop: 'Déposez ici les fichiers reçus (PDF ou JSON), autant que vous voulez.',
    unread: (count: number) =>
      `${number(count)} ${plural(count, 'fichier ne se lit pas encore', 'fichiers ne se lisent pas encore')} : relisez le dossier plus tard.`,
    counted: (count: number) =>
      `${feminine(count, 'déclaration ajoutée', 'déclarations ajoutées')}.`,
    known: (count: number) => `${number(count)} déjà ${plural(count, 'connue', 'connues')}.`,
    others: (count: number) => `${number(count)} à expliquer, plus bas.`,
    clear: 'Effacer ces explications',
  },
  outcomes: {
    counted: 'Comptée.',
    known: 'Déjà connue : rien n’a changé.',
    unpinned: 'Clé pas encore reconnue : gardée, non comptée.',
    'revoked-key': 'Signée avec une clé révoquée : non comptée. Demandez-la de nouveau.',
    'other-key': 'Signée avec une autre clé que celle de la personne : non comptée.',
    tampered: 'Fichier modifié après la signature : non compté. Demandez l’original.',
    truncated: 'Fichier incomplet : non compté. Attendez la synchronisation, ou redemandez-le.',
    'not-a-record': 'Rien de signé avec Vigie dans ce fichier. Entrez-le comme papier, au besoin.',
    newer: 'Fait avec une version plus récente de Vigie : mettez-la à jour, puis relisez-le.',
    'other-year': 'Autre année scolaire : non compté.',
    'other-school': 'Autre école : non compté. Transmettez-le à sa direction.',
    'other-pack': 'Autre directive que la vôtre : non compté.',
    'not-mine': 'Ne s’adresse pas à ce bureau : non compté.',
    superseded: 'Une version plus récente est déjà là : celle-ci ne compte pas.',
  } satisfies Record<Outcome, string>,
};
export type OfficeWords = typeof officeFr;
