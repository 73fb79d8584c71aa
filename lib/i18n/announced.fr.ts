import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** Days that a pack has people told of beforehand, in French. */
export const announcedFr = {
  title: 'Dates annoncées',
  day: 'Date annoncée',
  of: (what: string) => `Date annoncée : ${what}`,
  none: (days: number) =>
    `On vous prévient au moins ${number(days)} ${plural(days, 'jour', 'jours')} d’avance : notez ici la date.`,
  left: (day: string, left: number) =>
    left === 0
      ? `C’est aujourd’hui, ${day}.`
      : `Le ${day} : encore ${number(left)} ${plural(left, 'jour', 'jours')}.`,
  short: (days: number) =>
    `Le préavis est de moins de ${number(days)} ${plural(days, 'jour plein', 'jours pleins')}, sans compter celui de l’avis.`,
  save: 'Noter',
  clear: 'Effacer la date',
  past: 'Cette date est passée.',
};
export type AnnouncedWords = typeof announcedFr;
