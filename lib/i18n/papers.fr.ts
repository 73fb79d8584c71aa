import { speech } from './speech.ts';

const { date, list, number, plural } = speech.fr;
const count = (of: number, one: string, other: string) => `${number(of)} ${plural(of, one, other)}`;

/** The sheets of signed records, in French: what stands beside the record's own words. */
export const papersFr = {
  reference: (reference: string) => `Référence ${reference}`,
  version: (version: number) =>
    version === 1 ? 'Version 1' : `Version ${version}, corrige la version ${version - 1}`,
  year: (year: string) => `Année scolaire ${year}`,
  person: 'Personnel',
  principal: 'Direction',
  yearLabel: 'Année scolaire',
  day: date,
  platform: 'Plateforme',
  platformAt: (name: string, address: string) => `${name}, ${address}`,
  groups: 'Groupes',
  valid: 'Validité',
  period: (from: string, until: string) => `du ${date(from)} au ${date(until)}`,
  days: (first: number, last: string) => `${first === 1 ? '1er' : first} au ${date(last)}`,
  from: (day: string) => `à partir du ${date(day)}`,
  until: (day: string) => `jusqu’au ${date(day)}`,
  none: '–',
  signed: (moment: string) => `, signé le ${moment}`,
  box: {
    title: 'La déclaration signée est jointe à ce PDF',
    text: (file: string, person: string) =>
      `Vigie lit la pièce jointe ${file}, jamais cette page, qui est là pour être lue et classée. Les mots ci-dessous sont ceux de la clé de ${person} : la première fois, comparez-les de vive voix.`,
    replaced:
      ' Un caractère que cette feuille ne sait pas imprimer y est remplacé par [?]; la pièce jointe a le texte exact.',
  },
  reserved: {
    title: 'Réservé à la direction',
    fields: ['Reçue le', 'Décision', 'Remarque'],
    request: ['Référence du comité', 'Décision', 'Remarque'],
  },
  foot: (clauses: string, rules: string) => `${rules}, ${clauses}.`,
  noNames: (clauses: string, rules: string) =>
    `Ne contient aucun nom d’élève ni de parent. ${rules}, ${clauses}.`,
  count: (digest: string, page: number, pages: number) => `Contenu ${digest} · ${page} de ${pages}`,
  destruction: {
    title: 'Confirmation de destruction',
    clauses: '5.9 et 5.10',
    group: 'Groupe',
    groupOf: (group: string, year: string) => `${group}, année scolaire ${year}`,
    afterDeparture: (group: string, year: string) =>
      `${group}, année scolaire ${year}, après le départ d’un élève`,
    authorisation: 'Autorisation',
    authorised: (reference: string | null, until: string) =>
      reference === null ? `au ${date(until)}` : `${reference}, au ${date(until)}`,
    noAuthorisation: 'aucune notée',
    categories: 'Catégories',
    category: {
      'first-names': 'prénoms',
      'full-names': 'noms complets',
      photos: 'photos',
      videos: 'vidéos',
      recordings: 'enregistrements',
      'school-work': 'travaux',
      messages: 'messages',
    },
    quantity: 'Quantité',
    nothing: 'rien à détruire',
    posts: (posts: number) => count(posts, 'publication', 'publications'),
    withMedia: (many: number) => `dont ${number(many)} avec photo, film ou son`,
    elsewhere: (many: number) => `dont ${count(many, 'notée', 'notées')} à la main`,
    done: 'Ce qui a été fait',
    heads: ['Élément', 'Moyen', 'Quand'],
    kept: 'Conservé et déposé',
    keptIn: (many: number, file: string) => `${count(many, 'élément', 'éléments')}, ${file}`,
    plainDone: 'fait',
    copies: 'Copies vérifiées',
    copy: (title: string, evidence: string) => `${title} : ${evidence}`,
    noCopies: 'Aucune n’est notée.',
    holds: 'En suspens',
    noHolds: 'Rien. Aucune demande d’accès ni plainte en cours, à ma connaissance.',
    hold: (many: number, reason: string, decidedBy: string, on: string, until: string | null) =>
      `${count(many, 'élément', 'éléments')} : ${reason}, décision de ${decidedBy} le ${date(on)}${until === null ? '' : `, jusqu’au ${date(until)}`}`,
    reason: {
      'access-request': 'demande d’accès',
      complaint: 'plainte',
      litigation: 'litige',
      incident: 'incident de confidentialité',
      other: 'autre raison',
    },
    declaration: 'Déclaration',
    declared: (group: string, platform: string) =>
      `Je déclare que les renseignements et documents du groupe ${group} sur ${platform} ont été détruits comme il est dit ci-dessus (5.9), et que ce qui devait être conservé a d’abord été déposé au dossier de l’élève (5.10). Cette déclaration dit ce que j’ai fait et ce que je sais.`,
    declaredButHeld: (group: string, platform: string) =>
      `Je déclare que les renseignements et documents du groupe ${group} sur ${platform} ont été détruits comme il est dit ci-dessus (5.9), sauf ce qui est en suspens, et que ce qui devait être conservé a d’abord été déposé au dossier de l’élève (5.10). Cette déclaration dit ce que j’ai fait et ce que je sais.`,
    declaredDeparture: (group: string, platform: string) =>
      `Je déclare que les renseignements et documents d’un élève qui a quitté le groupe ${group} ont été détruits sur ${platform} comme il est dit ci-dessus (5.9), et que ce qui devait être conservé a d’abord été déposé à son dossier (5.10). Cette déclaration dit ce que j’ai fait et ce que je sais.`,
    declaredNothing: (group: string, platform: string) =>
      `Je déclare qu’il n’y avait rien à détruire pour le groupe ${group} sur ${platform} (5.9). Cette déclaration dit ce que je sais.`,
  },
  request: {
    title: 'Demande d’autorisation d’une plateforme',
    clauses: '4.0',
    audience: 'Pour',
    audiences: {
      students: 'les élèves',
      parents: 'les parents',
      both: 'les élèves et les parents',
    },
    aims: 'Buts',
    information: 'Renseignements que la plateforme détiendrait',
    declaration: 'Demande',
    declared: (platform: string) =>
      `Je demande à la direction d’autoriser ${platform} par écrit, avec l’accord du comité de sécurité (4.0). D’ici là, je ne m’en sers pas pour écrire aux parents ni aux élèves.`,
    /** Where no committee is asked. */
    alone: {
      declared: (platform: string) =>
        `Je demande à la direction d’autoriser ${platform} par écrit (4.0). D’ici là, je ne m’en sers pas pour écrire aux parents ni aux élèves.`,
    },
    /** Where telling the principal is enough. */
    inform: {
      title: 'Avis d’usage d’une plateforme',
      declaration: 'Avis',
      declared: (platform: string) => `J’avise la direction que je me sers de ${platform} (4.0).`,
    },
  },
  information: {
    title: 'Document d’information aux parents',
    clauses: '5.1',
    name: 'Titre',
    aims: 'Buts',
    use: 'Usage',
    readers: 'Qui peut lire',
    declaration: 'À valider',
    declared: 'Ce document est remis aux parents une fois validé par la direction (5.1).',
  },
  consents: {
    title: 'Relevé des consentements de l’année',
    clauses: '5.9',
    students: 'Élèves',
    events: 'Réponses',
    file: 'Le fichier scellé',
    fileText: (digest: string) =>
      `Les consentements eux-mêmes sont dans un fichier scellé à part, que la direction ouvre avec son mot de passe. Son empreinte (SHA-256) est ${digest}.`,
    declaration: 'Déclaration',
    declared:
      'Je remets à la direction les consentements consignés cette année. Une fois ce relevé accepté, ils sont effacés de mon navigateur.',
  },
  access: {
    title: 'Demande d’accès à un système',
    clauses: null,
    types: {
      initial: 'nouvel accès',
      modification: 'modification',
      cancellation: 'annulation',
      renewal: 'renouvellement',
    },
    mailbox: 'Boîte de courriel',
    steps: 'Étapes faites',
    step: (title: string, on: string) => `${title} : ${on}`,
    type: 'Demande',
    subject: 'Pour',
    system: 'Système',
    profile: 'Profil',
    organisations: 'Organismes',
    notes: 'Précisions',
  },
  decisions: {
    title: 'Décisions de la direction',
    clauses: '4.0, 5.1 et 5.9',
    to: 'Clé du destinataire',
    many: 'Décisions',
    heads: ['Déclaration', 'Décision', 'Date'],
    subject: (kind: string, digest: string) => `${kind}, ${digest}`,
    kinds: {
      'platform-request': 'Demande d’autorisation',
      'information-document': 'Document d’information',
      'destruction-confirmation': 'Confirmation de destruction',
      'consents-export': 'Relevé des consentements',
      'access-request': 'Demande d’accès',
    },
    answers: { accepted: 'acceptée', returned: 'retournée', refused: 'refusée' },
    committee: (reference: string, on: string) => `comité ${reference} du ${date(on)}`,
    comments: 'Commentaires',
    comment: (subject: string, text: string) => `${subject} : ${text}`,
  },
  keyChange: {
    title: 'Changement de clé',
    clauses: null,
    reason: 'Raison',
    reasons: { rotation: 'nouvelle clé de la même personne', handover: 'la fonction est remise' },
    person: 'Nouvelle clé de',
    next: 'Nouvelle clé',
  },
  number,
  list,
};
