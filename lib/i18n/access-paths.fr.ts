import type { CheckItem } from '../access/check-round.ts';
import type { PlatformId } from '../platforms/platform.ts';

export interface AccessPath {
  question: string;
  /** Where to look on that platform. */
  path: string;
}
export interface AccessPaths {
  /** When the paths were last read, `YYYY-MM`, said as a month. */
  seen: string;
  /** Platforms that display full names by themselves, with an institutional account (5.4). */
  platforms: Readonly<Partial<Record<PlatformId, Readonly<Record<CheckItem, AccessPath>>>>>;
}

export const accessPathsFr: AccessPaths = {
  seen: 'novembre 2026',
  platforms: {
    teams: {
      members: {
        question: 'Les membres sont ceux du groupe; les élèves partis en sont retirés.',
        path: 'À côté du nom de l’équipe : ⋯ › Gérer l’équipe › Membres',
      },
      guests: {
        question: 'Aucune personne invitée n’y est, ou chacune a une raison d’y être.',
        path: 'À côté du nom de l’équipe : ⋯ › Gérer l’équipe › Membres et invités',
      },
      'join-code': {
        question: 'Le code d’équipe est supprimé une fois tous les élèves entrés.',
        path: 'À côté du nom de l’équipe : ⋯ › Gérer l’équipe › Paramètres › Code d’équipe',
      },
      public: {
        question: 'L’équipe est privée, non publique.',
        path: 'À côté du nom de l’équipe : ⋯ › Gérer l’équipe › Paramètres › Détails de l’équipe › Confidentialité',
      },
    },
    classroom: {
      members: {
        question: 'Les élèves sont ceux du groupe; ceux qui sont partis en sont retirés.',
        path: 'Dans le cours : Personnes › Élèves',
      },
      guests: {
        question: 'Les autres enseignants et les tuteurs associés ont une raison d’y être.',
        path: 'Dans le cours : Personnes › Enseignants, puis les tuteurs sous chaque élève',
      },
      'join-code': {
        question: 'Le code du cours est désactivé une fois tous les élèves entrés.',
        path: 'Dans le cours : ⚙ Paramètres › Général › Codes d’invitation',
      },
      public: {
        question: 'Ni le lien ni le code du cours ne sont affichés sur une page publique.',
        path: 'Le site de l’école et vos propres pages; le lien est sous ⚙ Paramètres › Général',
      },
    },
  },
};
