import { speech } from './speech.ts';

const { number, plural } = speech.fr;

export const takedownsFr = {
  back: 'Consentements',
  title: 'Publications à retirer',
  text: 'Un refus ou un retrait vaut aussitôt. Retirez ces publications de la plateforme, puis cochez-les : Vigie ne peut pas les retirer elle-même.',
  all: 'Voir tous les élèves',
  empty: 'Rien à retirer.',
  whose: (student: string, platforms: string) => `${student} · ${platforms}`,
  since: {
    no: (day: string) => `Consentement refusé depuis le ${day} (5.7).`,
    withdrawn: (day: string) => `Consentement retiré depuis le ${day} (5.8).`,
  },
  left: (left: number, all: number) =>
    left === 0
      ? `${plural(all, 'La publication est retirée', `Les ${number(all)} publications sont retirées`)}`
      : `${number(all - left)} sur ${number(all)} ${plural(all - left, 'cochée', 'cochées')}`,
  group: (name: string) => `groupe ${name}`,
  media: 'Avec média',
  textOnly: 'Texte',
  doneOn: (day: string) => `retirée le ${day}`,
  openPost: 'Ouvrir la publication',
  openPlace: 'Ouvrir l’endroit',
  task: {
    title: (left: number) =>
      `${number(left)} ${plural(left, 'publication', 'publications')} à retirer`,
    no: (student: string, platforms: string, day: string) =>
      `Le consentement pour ${student} sur ${platforms} est refusé depuis le ${day} (5.7).`,
    withdrawn: (student: string, platforms: string, day: string) =>
      `Le consentement pour ${student} sur ${platforms} est retiré depuis le ${day} (5.8).`,
    act: 'Voir la liste',
    lateTitle: (count: number) =>
      `${number(count)} ${plural(count, 'formulaire n’est pas revenu', 'formulaires ne sont pas revenus')}`,
    lateText: (group: string, platform: string, day: string) =>
      `Groupe ${group} · ${platform} : retour prévu le ${day}. Une liste de rappel peut être copiée.`,
    lateAct: 'Voir les formulaires',
  },
};
export type TakedownsWords = typeof takedownsFr;
