export const askFr = {
  later: 'Plus tard',
  once: 'Demandé une seule fois. Vous pourrez changer votre réponse dans Vigie, sous Endroits.',
  space: {
    title: 'Qui lit ici?',
    text: (platform: string) =>
      `Votre message contient un renseignement personnel, et Vigie ne connaît pas encore cette conversation sur ${platform}.`,
    choices: {
      class: ['Un groupe', 'Les élèves de la classe'],
      'class-families': ['Un groupe et les familles', 'Les élèves, leurs parents ou tuteurs'],
      'own-student': ['Un élève', 'Cet élève seulement'],
      'own-parent': ['Un parent', 'Le parent ou tuteur d’un seul élève'],
      staff: ['Des collègues', 'Le personnel de l’école'],
      personal: ['Usage personnel', 'Vigie cesse de lire cette conversation'],
    },
    which: 'Lequel?',
    other: 'Autre groupe',
    student: 'Quel élève?',
    parentOf: 'Parent de quel élève?',
    search: 'Chercher un nom',
    nobody: 'Aucun élève de ce nom.',
    narrow: (shown: string, all: string) => `${shown} sur ${all}. Écrivez un nom pour préciser.`,
    missing: 'Choisissez d’abord qui lit ici.',
    missingGroup: 'Choisissez d’abord le groupe.',
    missingStudent: 'Choisissez d’abord l’élève.',
  },
  group: {
    title: 'Quel groupe lit ici?',
    text: (platform: string) =>
      `Vous avez plusieurs groupes cette année, et Vigie ne sait pas encore lequel lit cette classe sur ${platform}.`,
  },
  purpose: {
    title: 'Est-ce pour l’école?',
    text: 'La directive vise ce que vous écrivez aux parents ou aux élèves dans le cadre de vos fonctions, pas votre vie privée (4.0).',
    school: ['Oui, pour l’école', 'Vigie relit ce que vous écrivez ici.'],
    personal: ['Non, c’est personnel', 'Vigie cesse de lire cet endroit.'],
  },
  account: {
    title: 'Est-ce le compte de l’école?',
    text: (domain: string) =>
      `Vous écrivez avec un compte ${domain}. La directive ne vise pas le courriel professionnel (3.0).`,
    work: (domain: string) => `Oui, ${domain} est celui de l’école`,
    workHint: 'Vigie n’y retient rien.',
    personal: 'Non, il est personnel',
    personalHint: 'Un compte personnel ne sert pas à écrire aux parents ni aux élèves (4.0).',
  },
  answered: 'C’est noté. Vous pouvez fermer cette fenêtre.',
};
export type AskWords = typeof askFr;
