import type { remindersFr } from './reminders.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.en;

export const remindersEn: typeof remindersFr = {
  title: 'Vigie: year-end destruction',
  accessesTitle: 'Vigie: accesses',
  accesses: (many) =>
    `${number(many)} ${plural(many, 'access needs', 'accesses need')} your attention.`,
  text: (lists, left) => {
    const what = `${number(lists)} ${plural(lists, 'list', 'lists')} to finish`;
    if (left < 0) return `${what}. The last day is past.`;
    if (left === 0) return `${what}. This is the last day.`;
    return `${what}. ${number(left)} ${plural(left, 'day', 'days')} left.`;
  },
};
