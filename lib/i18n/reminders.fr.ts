import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** The notification before 30 June, in French: no name of anyone. */
export const remindersFr = {
  title: 'Vigie : destruction de fin d’année',
  /** `left`: whole days to the last one; negative once it is past. */
  text: (lists: number, left: number) => {
    const what = `${number(lists)} ${plural(lists, 'liste', 'listes')} à terminer`;
    if (left < 0) return `${what}. Le dernier jour est passé.`;
    if (left === 0) return `${what}. C’est le dernier jour.`;
    return `${what}. Il reste ${number(left)} ${plural(left, 'jour', 'jours')}.`;
  },
};
