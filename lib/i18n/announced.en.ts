import type { AnnouncedWords } from './announced.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.en;

export const announcedEn: AnnouncedWords = {
  title: 'Announced dates',
  day: 'Announced date',
  of: (what) => `Announced date: ${what}`,
  none: (days) =>
    `You are told at least ${number(days)} ${plural(days, 'day', 'days')} ahead: note the date here.`,
  left: (day, left) =>
    left === 0
      ? `It is today, ${day}.`
      : `${day}: ${number(left)} ${plural(left, 'day', 'days')} left.`,
  short: (days) =>
    `The notice is of fewer than ${number(days)} full ${plural(days, 'day', 'days')}, the day it was given not counted.`,
  save: 'Note',
  clear: 'Erase the date',
  past: 'That date is past.',
};
