/** What Vigie says over a page, in French. Sentences of reasons are in `overlay-reasons.fr.ts`. */
const day = new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeZone: 'UTC' });

export const overlayFr = {
  quote: (words: string) => `« ${words} »`,
  /** `YYYY-MM-DD` → « 30 juin 2026 ». */
  date: (date: string) => day.format(new Date(date)).replace(/^1 /, '1er '),

  chip: {
    label: (status: string) => `Vigie : ${status}`,
    'approved-students': 'Approuvée · avec les élèves',
    'approved-both': 'Approuvée · avec parents et élèves',
    'approved-parents': 'Approuvée · avec les parents',
    'authorisation-required': 'Autorisation requise',
    authorised: 'Autorisée',
    forbidden: 'Proscrite · avec parents et élèves',
    exempt: 'Non visée par la directive',
    'official-page': 'Page officielle',
    personal: 'Usage personnel',
    'not-in-force': 'Directive pas encore en vigueur',
    'not-set-up': 'Vigie à configurer',
    locked: 'Vigie est verrouillée',
    blind: 'Vérification impossible ici',
    authorisedUntil: (date: string) => `Autorisée jusqu’au ${date}`,
  },
  /** The chip while students are shown by first name and avatar. */
  display: { on: 'Prénoms et avatars', failed: 'Des noms restent affichés' },
  account: { work: 'compte du travail', personal: 'compte personnel', unknown: 'compte inconnu' },
  panel: {
    display: {
      off: 'Affichage prénom + avatar',
      on: 'Revenir aux noms de la page',
      failed: 'Revenir aux noms de la page',
    },
    read: 'Lire',
    readClause: (clause: string) => `Lire la clause ${clause}`,
    decides: { body: 'Le centre de services en décide.', principal: 'La direction en décide.' },
    change: 'Modifier',
    see: 'Voir',
    toDocuments: 'Voir les documents dans Vigie',
    toGroup: 'Voir le groupe dans Vigie',
    changeSpace: 'Modifier qui lit ici',
    counts: (yes: number, total: number) =>
      `${yes} ${yes < 2 ? 'consentement' : 'consentements'} sur ${total}`,
    /** Before and within the bold. */
    space: {
      public: ['Lu par ', 'tout le monde'],
      class: ['Lu par ', 'un groupe'],
      'class-families': ['Lu par ', 'un groupe et les familles'],
      'own-student': ['Lu par ', 'un élève'],
      'own-parent': ['Lu par ', 'un parent'],
      staff: ['Lu par ', 'des collègues'],
      unknown: ['Lecteurs non précisés : considérés comme ', 'un groupe'],
    },
    group: (label: string) => `le groupe ${label}`,
    groupFamilies: (label: string) => `le groupe ${label} et les familles`,
    school: ['Utilisé ', 'pour l’école'],
    personal: ['Endroit ', 'personnel'],
    personalNote: 'Vigie ne lit rien ici.',
    record: 'Consigner un consentement',
    request: 'Demander une autorisation',
    open: (platform: string) => `Ouvrir ${platform}`,
    enlist: 'Inscrire une page officielle',
    setUp: 'Configurer Vigie',
    unlock: 'Déverrouiller Vigie',
    locked:
      'Vos messages ne sont pas vérifiés tant qu’elle l’est : ils sont retenus avant de partir.',
    notSetUp: 'Choisissez d’abord votre organisme scolaire : Vigie appliquera sa directive.',
    blind:
      'Vigie ne reconnaît pas le bouton d’envoi de cette page. Elle relit tous les champs de texte, mais un message pourrait lui échapper : relisez-vous avant de publier.',
    reload: 'Recharger la page',
    honesty:
      'Vigie aide à relire; elle ne certifie rien et ne voit ni l’application Teams ni le téléphone.',
    close: 'Fermer',
  },
  level: { advise: 'Conseil', hold: 'Sera retenu', own: 'Conseil de Vigie', clear: 'En règle' },
  not: {
    student: 'Ce n’est pas un nom d’élève',
    person: 'Ce n’est pas un nom',
    'birth-date': 'Ce n’est pas une date de naissance',
    'permanent-code': 'Ce n’est pas un code permanent',
    'health-number': 'Ce n’est pas un numéro d’assurance maladie',
    'national-student-id': 'Ce n’est pas un identifiant d’élève',
    phone: 'Ce n’est pas un numéro de téléphone',
    email: 'Ce n’est pas une adresse courriel',
    address: 'Ce n’est pas une adresse',
    result: 'Ce n’est pas un résultat',
    health: 'Cela ne concerne pas la santé d’un élève',
    conduct: 'Cela ne concerne pas un comportement',
  },
  fix: {
    families: 'Une note par famille',
    keep: 'Garder tel quel',
    choose: 'Correction',
  },
  hold: {
    before: { post: 'Avant de publier', send: 'Avant d’envoyer' },
    apply: 'Appliquer et relire',
    edit: 'Modifier moi-même',
    anyway: { post: 'Publier quand même…', send: 'Envoyer quand même…' },
    anywayTitle: { post: 'Publier quand même', send: 'Envoyer quand même' },
    act: { post: 'Publier', send: 'Envoyer' },
    why: 'Pour quelle raison?',
    release: {
      'form-received': 'Formulaire signé reçu, à consigner',
      'not-a-student': 'Ce n’est pas un nom d’élève',
      safety: 'Sécurité ou urgence',
      other: 'Autre',
    },
    kept: 'La raison reste dans votre navigateur, où vous pouvez l’effacer. Elle ne figure dans aucun rapport.',
    covered: 'La page recouvre ce bouton. Fermez ce qui le cache, puis réessayez.',
    back: 'Revenir',
    after: 'Votre message, corrigé',
    wordsGone: 'mots retirés',
    sentenceGone: 'phrase retirée',
    toldLater: 'Vigie écrira le prénom au moment d’appliquer la correction.',
    copyAndOpen: (platform: string) => `Copier et ouvrir ${platform}`,
    copyText: 'Copier le texte',
    leaves: {
      post: (platform: string) =>
        `Votre texte sera copié et ${platform} s’ouvrira. Rien ne sera publié ici.`,
      send: (platform: string) =>
        `Votre texte sera copié et ${platform} s’ouvrira. Rien ne sera envoyé ici.`,
    },
    copies: {
      post: 'Votre texte sera copié. Rien ne sera publié ici.',
      send: 'Votre texte sera copié. Rien ne sera envoyé ici.',
    },
    families: {
      post: 'Vigie ouvrira une fenêtre avec un texte pour chaque parent. Rien ne sera publié ici.',
      send: 'Vigie ouvrira une fenêtre avec un texte pour chaque parent. Rien ne sera envoyé ici.',
    },
    question: {
      space:
        'Qui lit cette conversation? Votre réponse est gardée pour cet endroit; vous pourrez la modifier.',
      group:
        'De quel groupe est cette classe? Votre réponse est gardée pour cet endroit; vous pourrez la modifier.',
      purpose: 'Écrivez-vous ici pour l’école? Votre réponse est gardée pour cet endroit.',
      account: 'Ce compte est-il celui du travail? Votre réponse est gardée pour ce compte.',
    },
    answer: 'Répondre',
    checking: 'Vérification en cours…',
    checkingText:
      'Rien n’est encore parti. Si tout est en règle, votre message partira de lui-même.',
    nothingSent: 'Rien n’a été envoyé',
    unlock: 'Déverrouiller',
    gone: {
      locked:
        'Vigie est verrouillée : elle ne peut pas vérifier ce message. Une fois déverrouillée, elle le laisse partir s’il est en règle.',
      updated: 'Vigie vient d’être mise à jour. Copiez votre texte, puis rechargez la page.',
      failed: 'Vigie n’a pas pu vérifier ce message. Copiez votre texte, puis rechargez la page.',
    },
    copied: 'Texte copié. Rechargez la page, puis collez-le.',
    notCopied:
      'La copie n’a pas réussi. Copiez vous-même le texte du champ, puis rechargez la page.',
    reload: 'Recharger la page',
    close: 'Fermer',
    refused: 'Le site a refusé la correction. Modifiez le texte vous-même.',
    copyCorrection: 'Copier la correction',
    correctionCopied: 'Correction copiée.',
    pressAgain: {
      post: 'Appuyez encore une fois sur « Publier »',
      send: 'Appuyez encore une fois sur « Envoyer »',
    },
    pressAgainText:
      'Votre message est prêt, mais la page n’a pas réagi. Le prochain clic l’enverra.',
    notNoted: {
      title: 'Envoyé, mais non consigné',
      text: 'Vigie n’a pas pu ajouter ce message à vos publications. Notez-le pour la liste du 30 juin.',
    },
    understood: 'Compris',
  },
};
export type OverlayWords = typeof overlayFr;
