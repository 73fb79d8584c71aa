import type { Outcome } from '../records/record.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** What passes between the teacher and the principal, in French. */
export const recordsFr = {
  text: 'Ce que vous remettez à la direction, et ce qu’elle répond. Tout passe par des fichiers signés; rien ne part sans vous.',
  kinds: {
    'platform-request': 'Demande d’autorisation',
    'information-document': 'Document d’information',
    'destruction-confirmation': 'Confirmation de destruction',
    'consents-export': 'Consentements de l’année',
    'access-request': 'Demande d’accès',
    decisions: 'Réponses de la direction',
    'key-change': 'Changement de clé',
  },
  states: {
    made: 'À remettre',
    waiting: 'En attente de la direction',
    accepted: 'Acceptée',
    returned: 'Retournée',
    refused: 'Refusée',
    replaced: 'Remplacée',
  },
  version: (count: number) => `version ${number(count)}`,
  given: {
    title: 'Ce que vous avez remis',
    empty:
      'Rien encore. Les demandes, les documents et les confirmations que vous signez se trouvent ici.',
    what: 'Quoi',
    on: 'Signé le',
    state: 'État',
    see: 'Voir',
    seeOf: (what: string) => `Voir ${what}`,
  },
  answers: {
    title: 'Réponses de la direction',
    drop: 'Déposez ici les fichiers reçus de la direction (PDF ou JSON), plusieurs à la fois au besoin.',
    pick: 'Choisir des fichiers',
    readFolder: 'Lire le dossier partagé',
    pickFolder: 'Lire un dossier',
    reading: (done: number, all: number) => `Lecture : ${number(done)} sur ${number(all)}`,
    stop: 'Arrêter',
    nothing: 'Aucun fichier nouveau dans ce dossier.',
    counted: (count: number) =>
      `${number(count)} ${plural(count, 'fichier compte', 'fichiers comptent')}`,
    unread: (count: number) =>
      `${number(count)} ${plural(count, 'fichier ne se lit pas encore', 'fichiers ne se lisent pas encore')} : relisez le dossier plus tard.`,
    others: (count: number) =>
      `${number(count)} ${plural(count, 'fichier ne compte pas', 'fichiers ne comptent pas')} : rien n’a été changé pour ${plural(count, 'lui', 'eux')}.`,
    known: (count: number) =>
      `${number(count)} ${plural(count, 'fichier était déjà lu', 'fichiers étaient déjà lus')}`,
  },
  outcomes: {
    counted: 'Lu et pris en compte.',
    known: 'Ce fichier était déjà lu; il n’a rien changé.',
    unpinned: 'Signé par une clé que vous ne connaissez pas encore : comparez ses mots ci-dessous.',
    'revoked-key':
      'Signé avec une clé que vous avez révoquée. Demandez un nouveau fichier à la direction.',
    'other-key':
      'Signé avec une autre clé que celle annoncée. Demandez à la direction de remettre sa réponse de nouveau.',
    tampered:
      'Le contenu a changé depuis la signature. Demandez le fichier d’origine à la direction.',
    truncated:
      'Le fichier est incomplet. Attendez que le dossier soit synchronisé, ou demandez-le de nouveau.',
    'not-a-record': 'Ce fichier ne contient rien de signé avec Vigie.',
    newer: 'Fait avec une version plus récente de Vigie. Mettez Vigie à jour, puis relisez-le.',
    'other-year': 'Concerne une autre année scolaire.',
    'other-school': 'Vient d’une autre école. Vérifiez le nom de l’école dans les réglages.',
    'other-pack': 'Suit une autre directive que la vôtre. Vérifiez-la dans les réglages.',
    'not-mine': 'Répond à quelqu’un d’autre, ou à une demande qui n’a pas été faite ici.',
    superseded: 'Une réponse plus récente est déjà là; celle-ci ne change rien.',
  } satisfies Record<Outcome, string>,
  file: 'Fichier',
  outcome: 'Résultat',
  compare: {
    title: 'Est-ce bien la clé de la direction?',
    text: (person: string) =>
      `Un fichier est signé au nom de ${person}. Appelez la direction, de vive voix, et comparez ces mots.`,
    words: 'Mots de la clé',
    same: 'C’est bien la direction',
    name: 'Nom de la personne',
    later: 'Tant que ce n’est pas fait, ce fichier est gardé mais ne compte pas.',
    done: 'Clé reconnue. Ce qu’elle a signé compte maintenant.',
  },
  keys: {
    title: 'Clés',
    own: 'Votre clé',
    ownText: 'Si la direction vous appelle pour comparer, lisez-lui ces mots.',
    none: 'Votre clé se fait à votre première signature.',
    since: (day: string) => `depuis le ${day}`,
    change: 'Changer de clé',
    changeAsk:
      'Faire une nouvelle clé? L’ancienne annonce la nouvelle par un fichier signé, à remettre à la direction.',
    principals: 'Direction',
    nobody: 'Aucune clé reconnue. La première réponse de la direction vous la fera comparer.',
    revoke: 'Révoquer',
    revokeAsk: (person: string) =>
      `Ne plus croire ce que signe la clé de ${person}? Ce qui a déjà compté reste.`,
    revoked: (day: string) => `révoquée le ${day}`,
    replaced: 'remplacée par une autre clé',
  },
  folder: {
    title: 'Dossier partagé',
    text: 'Un dossier que votre école synchronise déjà (OneDrive, SharePoint, Drive). Vigie y dépose vos fichiers signés et y lit les réponses; elle n’envoie rien elle-même.',
    choose: 'Choisir le dossier',
    change: 'Changer de dossier',
    chosen: (name: string, day: string) => `Dossier « ${name} », choisi le ${day}.`,
    firefox:
      'Ce navigateur ne laisse pas écrire dans un dossier : téléchargez chaque fichier, puis rangez-le dans le dossier partagé. « Lire un dossier » en lit les réponses.',
    ask: 'Le navigateur redemande la permission d’ouvrir ce dossier.',
    allow: 'Ouvrir le dossier',
  },
  deliver: {
    give: 'Remettre à la direction',
    again: 'Remettre de nouveau',
    download: 'Télécharger',
    mail: 'Courriel',
    mailHint:
      'Un brouillon avec le PDF joint : ouvrez-le dans votre messagerie, vérifiez l’adresse, envoyez-le.',
    letterText: (subject: string) =>
      `Bonjour,\n\nVous trouverez ci-joint : ${subject}.\nLe fichier signé est dans le PDF; Vigie le lit tel quel.\n`,
    inFolder: (name: string) => `Déposé dans le dossier partagé : ${name}`,
    saved: (name: string) => `Enregistré : ${name}`,
    noFolder: 'Sans dossier partagé, téléchargez le PDF et remettez-le, ou préparez un courriel.',
    how: {
      file: (day: string) => `Téléchargé le ${day}.`,
      folder: (day: string) => `Déposé dans le dossier partagé le ${day}.`,
      mail: (day: string) => `Courriel préparé le ${day}.`,
    },
    paper: 'Format',
    letter: 'Lettre',
    a4: 'A4',
  },
  record: {
    gone: 'Ce fichier signé n’existe plus.',
    answer: {
      accepted: (person: string, day: string) => `Acceptée par ${person} le ${day}`,
      returned: (person: string, day: string) => `Retournée par ${person} le ${day}`,
      refused: (person: string, day: string) => `Refusée par ${person} le ${day}`,
    },
    comment: (text: string) => `« ${text} »`,
    committee: (reference: string, day: string) => `Comité de sécurité : ${reference}, le ${day}`,
    validity: (from: string, until: string) => `Valide du ${from} au ${until}`,
    correct: 'Corriger',
    replaces: 'Une version plus récente remplace celle-ci.',
    conflict: 'Deux directions ont répondu différemment. Demandez-leur laquelle des réponses vaut.',
  },
  request: {
    title: 'Demander une autorisation',
    text: 'La direction décide par écrit, avec le comité de sécurité de l’information (4.0).',
    /** Where no committee is asked. */
    alone: { text: 'La direction décide par écrit (4.0).' },
    /** Where telling the principal is enough. */
    inform: {
      title: 'Aviser la direction',
      open: 'Aviser la direction',
      text: 'La direction est avisée avant l’usage; elle n’a pas à l’autoriser (4.0).',
      sign: 'Signer l’avis',
      signHint: 'Rien ne part encore : vous verrez l’avis avant de le remettre.',
    },
    open: 'Demander une autorisation',
    platform: 'Plateforme',
    choose: 'Choisissez',
    audience: 'Pour communiquer avec',
    audiences: {
      students: 'les élèves',
      parents: 'les parents',
      both: 'les élèves et les parents',
    },
    groups: 'Groupes',
    aims: 'Ce que la plateforme apporterait',
    aimsHint: 'Le but pédagogique, en quelques phrases.',
    information: 'Renseignements qui s’y trouveraient',
    informationHint: 'Par exemple : prénoms, photos des travaux, messages aux parents.',
    from: 'Du',
    until: 'Jusqu’au',
    sign: 'Signer la demande',
    signHint: 'Rien ne part encore : vous verrez la demande avant de la remettre.',
    faults: {
      platform: 'Choisissez la plateforme.',
      groups: 'Cochez au moins un groupe.',
      aims: 'Dites à quoi elle servirait.',
      information: 'Dites quels renseignements s’y trouveraient.',
      dates: 'Indiquez le premier et le dernier jour, dans l’ordre.',
    },
  },
  submit: {
    act: 'Soumettre à la direction',
    hint: 'Signe le document tel quel et note la date de remise. Sans le bureau de la direction, notez la date à la main ci-dessous.',
    sent: (day: string) => `Soumis le ${day}`,
    see: 'Voir ce qui est remis',
  },
  today: {
    returned: 'Une confirmation est revenue de la direction',
    refused: 'La direction a refusé une demande',
    accepted: 'La direction a répondu',
    toGive: (count: number) =>
      `${number(count)} ${plural(count, 'document signé à remettre', 'documents signés à remettre')}`,
    toGiveText: 'Signé ici, pas encore remis à la direction.',
    unknownKey: 'Une réponse attend que vous compariez sa clé',
    unknownKeyText: 'Elle ne compte qu’une fois la clé de la direction reconnue.',
    correct: 'Corriger',
    see: 'Voir',
    give: 'Remettre',
    compare: 'Comparer',
  },
};
export type RecordsWords = typeof recordsFr;
