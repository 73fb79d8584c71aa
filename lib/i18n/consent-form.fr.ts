import type { FormText } from '../policy/consent-form.ts';

/** Vigie's own wording of the consent form; a pack's replaces it text by text. */
export const consentFormFr = {
  texts: {
    confidential: 'Confidentiel',
    transmitted: 'Remis par voie électronique',
    title: 'Consentement parental pour une plateforme de classe',
    student: 'Élève',
    platform: 'Plateforme',
    person: 'Personnel',
    schoolYear: 'Année scolaire',
    parent: 'Nom de la personne titulaire de l’autorité parentale',
    secondParent: 'Nom de l’autre personne titulaire de l’autorité parentale',
    informed:
      'Avant de répondre, j’ai reçu le document qui présente cette plateforme, ce qu’elle apporte aux élèves et la manière dont elle sert en classe. J’indique ci-dessous ce que l’organisme scolaire et la personne nommée plus haut peuvent y faire.',
    classTitle: '1. L’espace de la classe',
    classText:
      'Montrer aux autres élèves de la classe, dans l’espace qui leur est réservé, ce que mon enfant accomplit dans une activité de la classe ou de l’école : un travail scolaire, un exploit sportif, une œuvre, ou une photo de mon enfant. L’exploitant de la plateforme y a accès pour la faire fonctionner. Rien d’autre n’est visé : ni résultats, ni santé, ni conduite.',
    ownParentTitle: '2. Mon espace de parent',
    ownParentText:
      'M’écrire au sujet de mon enfant dans l’espace de la plateforme qui est propre à ma famille. L’exploitant de la plateforme y a accès pour la faire fonctionner.',
    yes: 'Oui',
    no: 'Non',
    knowTitle: 'Bon à savoir',
    free: 'Chaque réponse est libre. Un non, à l’une ou aux deux questions, ne change rien aux services que reçoit votre enfant.',
    change: 'Vous pouvez changer d’avis n’importe quand, en écrivant à {address}.',
    validity: 'Vos réponses valent pour l’année scolaire {year} seulement.',
    tellChild:
      'Si vous répondez non, ou changez d’avis, expliquez-le à votre enfant, qui en verra l’effet en classe.',
    incomplete:
      'Sans réponse ou sans signature, le formulaire est incomplet et compte comme un non.',
    place: 'Fait à',
    date: 'le (année-mois-jour)',
    signature: 'Signature : à la main, ou votre nom au clavier',
    secondSignature: 'Signature de l’autre parent : à la main, ou son nom au clavier',
    studentSignature:
      'Signature de l’élève, à partir de {age} ans : à la main, ou son nom au clavier',
    due: 'À retourner à {address} au plus tard le {due}',
  } satisfies Record<FormText, string>,
  /** Instead, where the pack lets an answer outlive its school year. */
  open: { validity: 'Vos réponses valent jusqu’à ce que vous en changiez.' },
  /** Instead, where parents are told and may object. */
  notice: {
    title: 'Avis aux parents sur une plateforme de classe',
    informed:
      'J’ai reçu le document qui présente cette plateforme, ce qu’elle apporte aux élèves et la manière dont elle sert en classe. Je peux m’opposer à ce que l’organisme scolaire et la personne nommée plus haut y fassent ce qui suit.',
    yes: 'D’accord',
    no: 'Je m’oppose',
    free: 'Vous opposer ne change rien aux services que reçoit votre enfant.',
    tellChild:
      'Si vous vous opposez, ou changez d’avis, expliquez-le à votre enfant, qui en verra l’effet en classe.',
    incomplete: 'Sans réponse de votre part, ce qui est décrit ici est permis.',
  },
  numbered: (number: number, title: string) => `${number}. ${title}`,
  /** At the foot: whose words these are. */
  source: {
    own: (basis: string, body: string) =>
      `Formulation de Vigie, d’après ${basis}. Le texte officiel de l’organisme (${body}) la remplace dès qu’il est fourni.`,
    mixed: (basis: string, body: string) =>
      `Formulation de l’organisme (${body}), complétée par celle de Vigie, d’après ${basis}.`,
    body: (basis: string, body: string) =>
      `Formulation de l’organisme (${body}), d’après ${basis}.`,
  },
  inGroup: (student: string, group: string) => `${student}, groupe ${group}`,
  page: (group: string, platform: string, year: string) => `${group} · ${platform} · ${year}`,
  documentTitle: (platform: string, year: string) => `Consentement parental, ${platform}, ${year}`,
};
