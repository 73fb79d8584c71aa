import { speech } from './speech.ts';

const { list, number, plural } = speech.fr;

/** The draft for the register of incidents (regulation, r. 3.1; document 002), in French. */
export const incidentsFr = {
  section: 'Incidents',
  text: 'Ce qui a pu mettre en cause des renseignements personnels, mis en ordre pour la personne responsable.',
  draft: 'Brouillon pour la personne responsable : ce n’est pas le registre.',
  to: (whom: string) => `À remettre à ${whom}.`,
  none: 'Aucun brouillon.',
  begin: 'Commencer un brouillon',
  gone: 'Ce brouillon a été retiré.',
  heads: { begun: 'Commencé le', about: 'Renseignements', left: 'À préciser', see: 'Ouvrir' },
  seeOf: (day: string) => `Ouvrir le brouillon du ${day}`,
  untitled: 'À préciser',
  title: 'Brouillon d’incident',
  newTitle: 'Nouveau brouillon d’incident',
  fields: {
    information: {
      label: 'Renseignements visés',
      hint: 'Lesquels, sans nommer personne. S’ils ne sont pas connus, dites pourquoi.',
    },
    circumstances: {
      label: 'Circonstances',
      hint: 'Ce qui est arrivé, en quelques phrases.',
    },
    happened: {
      label: 'Date ou période de l’incident',
      hint: 'Même approximative : « entre le 3 et le 5 novembre ».',
    },
    knownAt: {
      label: 'Connu de l’école',
      hint: 'Le moment où quelqu’un de l’école l’a appris.',
    },
    people: {
      label: 'Nombre de personnes visées',
      hint: 'Même approximatif : « environ 30, dont 28 élèves ».',
    },
    risk: {
      label: 'Risque d’un préjudice sérieux',
      hint: 'Ce qui en fait juger : sensibilité, usages possibles, conséquences, probabilité.',
    },
    notices: {
      label: 'Avis',
      hint: 'Jours des avis à l’autorité et aux personnes, ou pourquoi il n’y en a pas.',
    },
    measures: {
      label: 'Mesures prises',
      hint: 'Ce qui réduit le risque, et ce qui évitera que cela se répète.',
    },
  },
  day: 'Connu le',
  time: 'à',
  dayMissing: 'Indiquez le jour et l’heure où l’école l’a appris.',
  clock: {
    by: (moment: string, clause: string) => `À signaler au plus tard le ${moment} (${clause}).`,
    left: (hours: number) =>
      hours < 1
        ? 'Il reste moins d’une heure.'
        : `Il reste ${number(hours)} ${plural(hours, 'heure', 'heures')}.`,
    over: (hours: number) =>
      `Ce moment est passé depuis ${number(hours)} ${plural(hours, 'heure', 'heures')} : signalez sans attendre et dites pourquoi.`,
    soon: (clause: string) => `À signaler sans tarder (${clause}).`,
  },
  missing: (fields: readonly string[]) => `À préciser : ${list(fields)}.`,
  whole: 'Tout est rempli.',
  save: 'Garder le brouillon',
  saved: 'Brouillon gardé dans ce navigateur.',
  pdf: 'Imprimer (PDF)',
  copy: 'Copier pour un courriel',
  copied: 'Texte copié.',
  mail: 'Brouillon de courriel',
  remove: 'Retirer ce brouillon',
  removeAsk: 'Le brouillon est effacé pour de bon.',
  noNames: 'N’écrivez aucun nom d’élève : la personne responsable les demandera au besoin.',
  fromPost: 'Commencer un brouillon d’incident',
  fromPostText:
    'Les mêmes faits, sans aucun nom, dans les huit rubriques que la personne responsable doit remplir.',
  posted: (where: string, when: string) =>
    when === ''
      ? `Publication par erreur : ${where}.`
      : `Publication par erreur : ${where}, ${when}.`,
  paper: {
    title: 'Brouillon d’un incident de confidentialité',
    subject: 'Incident de confidentialité : brouillon',
    hello: 'Bonjour,',
    known: 'Connu de l’école',
    by: 'À signaler au plus tard',
    blank: 'à préciser',
    on: (day: string) => `État au ${day}`,
    count: (page: number, of: number) => `Page ${number(page)} de ${number(of)}`,
  },
};
