import { speech } from './speech.ts';

const { number, plural } = speech.fr;

export const deskFr = {
  sections: {
    aujourdhui: 'Aujourd’hui',
    groupes: 'Groupes',
    consentements: 'Consentements',
    documents: 'Documents',
    publications: 'Publications',
    endroits: 'Endroits',
    autorisations: 'Autorisations',
  },
  nav: 'Sections de Vigie',
  options: 'Réglages',
  today: {
    nothing: 'Rien à faire.',
    noGroup: [
      'Aucun groupe',
      'Pour reconnaître un nom d’élève, Vigie a besoin de la liste du groupe.',
    ],
    addGroup: 'Ajouter un groupe',
    noStudents: (group: string) => `Groupe ${group} : la liste manque`,
    noStudentsText: 'Sans elle, aucun nom ne peut être reconnu.',
    import: 'Importer la liste',
    missing: (count: number) =>
      `${number(count)} ${plural(count, 'réponse manque', 'réponses manquent')}`,
    missingText: (group: string, platform: string) =>
      `Groupe ${group} · ${platform} : sans consentement consigné, un élève ne peut pas y être nommé (5.5.3).`,
    record: 'Consigner',
    notice: (group: string, platform: string) =>
      `Document d’information : groupe ${group} · ${platform}`,
    noticeText: 'Il est validé par la direction, puis transmis aux parents, avant l’usage (5.1).',
    openNotice: 'Voir les documents',
    access: (group: string, platform: string) => `Qui peut entrer : groupe ${group} · ${platform}`,
    accessText:
      'Quatre coches pour s’assurer que seules les personnes autorisées y ont accès (5.4).',
    check: 'Vérifier',
    ending: (platform: string, day: string) => `${platform} : l’autorisation prend fin le ${day}`,
    endingText: 'Ensuite, il faudra une nouvelle autorisation (4.0).',
    see: 'Voir',
  },
  groups: {
    add: 'Ajouter un groupe',
    name: 'Nom du groupe',
    nameHint: 'Un nom court, comme 401',
    wrongName: 'Donnez un nom au groupe.',
    known: 'Un groupe de cette année porte déjà ce nom.',
    empty: 'Aucun groupe. Ajoutez le premier, puis sa liste d’élèves.',
    year: 'Année scolaire',
    students: 'Élèves',
    platforms: 'Plateformes',
    rename: 'Renommer',
    gone: 'Ce groupe n’existe plus.',
    import: 'Importer des élèves',
    importTitle: (group: string) => `Importer des élèves dans le groupe ${group}`,
    noStudents: 'Aucun élève. Importez la liste du groupe.',
    used: 'Plateformes de ce groupe',
    usedText: 'Une seule plateforme par groupe est à privilégier (5.2).',
    notice: 'Document d’information (5.1)',
    noticeText: 'Un par plateforme : validé par la direction, puis transmis aux parents.',
    noticeSee: 'Voir les documents',
    removeGroup: 'Retirer ce groupe',
    removeGroupAsk: (students: string) =>
      `Retirer le groupe, ${students} et leurs consentements? Les publications restent, sans les noms.`,
    removeStudentAsk: (name: string) =>
      `Retirer ${name} et ses consentements? Les publications restent, sans son nom.`,
  },
  places: {
    text: 'Vos réponses, une par conversation. Si vous en oubliez une ici, Vigie reposera la question au besoin.',
    empty:
      'Aucune réponse. Vigie demande qui lit un endroit la première fois qu’elle y trouve quelque chose.',
    place: 'Endroit',
    readers: 'Qui lit',
    since: 'Répondu le',
    forget: 'Oublier',
    spaces: {
      public: 'Tout le monde',
      class: 'Un groupe',
      'class-families': 'Un groupe et les familles',
      'own-student': 'Un élève',
      'own-parent': 'Un parent',
      staff: 'Des collègues',
      unknown: 'Pour l’école, lecteurs non précisés',
    },
    personal: 'Personnel',
    of: (what: string, whom: string) => `${what} · ${whom}`,
    forgetAsk: 'Oublier cette réponse?',
  },
  authorisations: {
    text: 'L’autorisation écrite de la direction, premier et dernier jours compris (4.0).',
    empty: 'Aucune autorisation.',
    platform: 'Plateforme',
    from: 'Du',
    until: 'Jusqu’au',
    by: 'Accordée par',
    byHint: 'Nom ou fonction',
    add: 'Ajouter une autorisation',
    choose: 'Choisissez',
    wrongPlatform: 'Choisissez la plateforme.',
    wrongDates: 'Le dernier jour précède le premier.',
    missingDates: 'Indiquez le premier et le dernier jour.',
    wrongBy: 'Indiquez qui l’a accordée.',
    removeAsk: (platform: string) => `Retirer l’autorisation pour ${platform}?`,
    states: { now: 'En cours', over: 'Terminée', later: 'À venir' },
  },
};
export type DeskWords = typeof deskFr;
