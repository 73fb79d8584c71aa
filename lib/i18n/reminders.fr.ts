import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** The notifications before 30 June and of accesses, in French: no name of anyone, nor of a system. */
export const remindersFr = {
  title: 'Vigie : destruction de fin d’année',
  accessesTitle: 'Vigie : accès',
  accesses: (many: number) =>
    `${number(many)} ${plural(many, 'accès demande', 'accès demandent')} votre attention.`,
  /** `left`: whole days to the last one; negative once it is past. */
  text: (lists: number, left: number) => {
    const what = `${number(lists)} ${plural(lists, 'liste', 'listes')} à terminer`;
    if (left < 0) return `${what}. Le dernier jour est passé.`;
    if (left === 0) return `${what}. C’est le dernier jour.`;
    return `${what}. Il reste ${number(left)} ${plural(left, 'jour', 'jours')}.`;
  },
};
