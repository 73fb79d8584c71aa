import type { PlatformId } from '../platforms/platform.ts';

/** How something posted is taken down, step by step. */
export interface TakedownSteps {
  /** When the steps were last read, said as a month. */
  seen: string;
  known: Readonly<Partial<Record<PlatformId, readonly string[]>>>;
  /** Where nothing closer is written. */
  other: readonly string[];
  /** After the platform’s own. */
  after: readonly string[];
}

const mail = [
  'Un courriel parti ne se reprend pas : écrivez aux destinataires et demandez-leur de le supprimer, corbeille comprise.',
  'Supprimez-le de vos éléments envoyés, puis de la corbeille.',
];
const portal = [
  'Dans la messagerie du portail, ouvrez le message envoyé et supprimez-le si le portail l’offre.',
  'Sinon, demandez au soutien informatique de l’école de le retirer.',
];
const social = [
  'Sur la publication, ouvrez le menu ⋯, puis supprimez-la. La masquer ou la modifier ne suffit pas.',
  'Supprimez aussi la photo ou la vidéo dans l’album et dans la corbeille de l’application.',
];

export const takedownStepsFr: TakedownSteps = {
  seen: 'novembre 2026',
  known: {
    teams: [
      'Sur le message : ⋯ › Supprimer. S’il le faut, demandez à un propriétaire de l’équipe.',
      'Pour un fichier : onglet Fichiers du canal, supprimez-le, puis videz la corbeille du site SharePoint.',
      'Pour un enregistrement de réunion : OneDrive de la personne qui a enregistré, puis la corbeille.',
    ],
    classroom: [
      'Dans Flux ou Travaux : ⋮ à côté de la publication › Supprimer.',
      'Le fichier joint reste dans Drive : supprimez-le dans le dossier Classroom, puis dans la corbeille.',
    ],
    'google-chat': [
      'Sur le message : ⋮ › Supprimer.',
      'Le fichier joint reste dans Drive : supprimez-le aussi, puis videz la corbeille.',
    ],
    'mozaik-portail': portal,
    'portail-parents': portal,
    'clic-ecole': portal,
    classdojo: [
      'Dans le fil de la classe : ⋯ sur la publication › Supprimer.',
      'Dans un portfolio : ouvrez l’élément, puis supprimez-le. Un message aux parents ne se supprime que de votre côté.',
    ],
    seesaw: [
      'Sur l’élément : ⋯ › Supprimer. Le masquer aux familles ne suffit pas.',
      'Pour un message : ouvrez la conversation, ⋯ › Supprimer.',
    ],
    remind: [
      'Un message parti ne se reprend pas : annulez-le s’il est encore prévu.',
      'Demandez au soutien de Remind de retirer le fichier joint.',
    ],
    facebook: social,
    instagram: social,
    x: social,
    tiktok: social,
    snapchat: [
      'Supprimez la story, ou gardez le doigt sur le message et choisissez Supprimer.',
      'Vérifiez vos souvenirs enregistrés et supprimez-y la copie.',
    ],
    discord: [
      'Sur le message : ⋯ › Supprimer le message.',
      'S’il a été repris ailleurs sur le serveur, demandez à la personne qui l’administre de le retirer.',
    ],
    messenger: [
      'Sur le message : ⋯ › Annuler l’envoi › Pour tout le monde.',
      'Écrivez aux personnes de la conversation de ne pas garder de copie.',
    ],
    whatsapp: [
      'Gardez le doigt sur le message › Supprimer › Supprimer pour tous, tant que l’application l’offre.',
      'Les téléphones peuvent avoir enregistré la photo : demandez de la supprimer.',
    ],
    gmail: mail,
    outlook: mail,
  },
  other: [
    'Supprimez la publication depuis son menu. La masquer ou la modifier ne suffit pas.',
    'Supprimez aussi le fichier joint là où la plateforme le garde, puis videz la corbeille.',
  ],
  after: [
    'Vérifiez, avec un collègue qui y a accès, que rien ne s’affiche plus.',
    'Demandez aux personnes qui l’ont reçue de supprimer leur copie, sans répéter de quoi il s’agit.',
  ],
};
