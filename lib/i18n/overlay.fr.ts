/** What Vigie says over a page, in French. What depends on a place or a draft is said by the background. */
export const overlayFr = {
  quote: (words: string) => `« ${words} »`,

  chip: {
    label: (status: string) => `Vigie : ${status}`,
    blind: 'Vérification impossible ici',
  },
  /** The chip while students are shown by first name and avatar. */
  display: { on: 'Prénoms et avatars', failed: 'Des noms restent affichés' },
  panel: {
    display: {
      off: 'Affichage prénom + avatar',
      on: 'Revenir aux noms de la page',
      failed: 'Revenir aux noms de la page',
    },
    read: 'Lire',
    readClause: (clause: string) => `Lire la clause ${clause}`,
    change: 'Modifier',
    see: 'Voir',
    toDocuments: 'Voir les documents dans Vigie',
    toGroup: 'Voir le groupe dans Vigie',
    changeSpace: 'Modifier qui lit ici',
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
      'Vigie aide à relire; elle ne certifie rien. Elle ne voit ni l’application Teams, ni le téléphone, ni tous les fichiers joints.',
    close: 'Fermer',
  },
  level: { advise: 'Conseil', hold: 'Sera retenu', own: 'Conseil de Vigie', clear: 'En règle' },
  fix: {
    families: 'Une note par famille',
    keep: 'Garder tel quel',
    choose: 'Correction',
  },
  hold: {
    before: { post: 'Avant de publier', send: 'Avant d’envoyer', attach: 'Avant de joindre' },
    apply: 'Appliquer et relire',
    edit: { post: 'Modifier moi-même', send: 'Modifier moi-même', attach: 'Ne pas joindre' },
    anyway: {
      post: 'Publier quand même…',
      send: 'Envoyer quand même…',
      attach: 'Joindre quand même…',
    },
    anywayTitle: {
      post: 'Publier quand même',
      send: 'Envoyer quand même',
      attach: 'Joindre quand même',
    },
    act: { post: 'Publier', send: 'Envoyer', attach: 'Joindre' },
    why: 'Pour quelle raison?',
    release: {
      'form-received': 'Formulaire signé reçu, à consigner',
      'not-a-student': 'Ce n’est pas un nom d’élève',
      safety: 'Sécurité ou urgence',
      other: 'Autre',
    },
    kept: 'La raison reste dans votre navigateur, où vous pouvez l’effacer. Elle ne figure dans aucun rapport.',
    covered: 'La page recouvre cette fenêtre. Fermez ce qui la cache et le bouton reviendra.',
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
    checkingText: {
      post: 'Rien n’est encore parti. Si tout est en règle, votre message partira de lui-même.',
      send: 'Rien n’est encore parti. Si tout est en règle, votre message partira de lui-même.',
      attach: 'Le fichier n’est pas encore joint. Si tout est en règle, il le sera de lui-même.',
    },
    nothingSent: {
      post: 'Rien n’a été envoyé',
      send: 'Rien n’a été envoyé',
      attach: 'Rien n’a été joint',
    },
    unlock: 'Déverrouiller',
    gone: {
      locked:
        'Vigie est verrouillée : elle ne peut pas vérifier ce message. Une fois déverrouillée, elle le laisse partir s’il est en règle.',
      updated: 'Vigie vient d’être mise à jour. Copiez votre texte, puis rechargez la page.',
      failed: 'Vigie n’a pas pu vérifier ce message. Copiez votre texte, puis rechargez la page.',
    },
    fileGone: {
      locked: 'Vigie est verrouillée : elle ne peut pas vérifier ce fichier.',
      updated: 'Vigie vient d’être mise à jour. Rechargez la page.',
      failed: 'Vigie n’a pas pu vérifier ce fichier. Rechargez la page.',
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
      attach: 'Joignez le fichier encore une fois',
    },
    pressAgainText: {
      post: 'Votre message est prêt, mais la page n’a pas réagi. Le prochain clic l’enverra.',
      send: 'Votre message est prêt, mais la page n’a pas réagi. Le prochain clic l’enverra.',
      attach:
        'Firefox ne laisse pas Vigie le faire. Refaites le même geste : le fichier passera tel quel.',
    },
    notNoted: {
      title: 'Envoyé, mais non consigné',
      text: 'Vigie n’a pas pu ajouter ce message à vos publications. Notez-le pour la fin d’année.',
    },
    understood: 'Compris',
  },
};
export type OverlayWords = typeof overlayFr;
