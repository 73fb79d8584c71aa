import { rosterEn } from './roster.en.ts';
import type { SharedWords } from './shared.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.en;

/** What all of Vigie’s own pages say, in English. */
export const sharedEn: SharedWords = {
  language: { fr: 'Français', en: 'English' },
  other: 'Français',
  local: 'Everything stays in this browser.',
  office: 'Principal’s office',
  loading: 'Reading the data…',
  save: 'Save',
  saved: 'Saved.',
  add: 'Add',
  remove: 'Remove',
  removeItem: (item) => `Remove ${item}`,
  cancel: 'Cancel',
  edit: 'Change',
  retry: 'Try again',
  yes: 'Yes',
  no: 'No',
  none: 'None',
  previous: 'Previous',
  next: 'Next',
  range: (from, to, all) => `${number(from)} to ${number(to)} of ${number(all)}`,
  students: (count) => `${number(count)} ${plural(count, 'student', 'students')}`,
  groups: (count) => `${number(count)} ${plural(count, 'group', 'groups')}`,
  studentsAndLeft: (count, left) =>
    `${number(count)} ${plural(count, 'student', 'students')}${left > 0 ? ` (and ${number(left)} who left)` : ''}`,
  group: (name) => `group ${name}`,
  honesty:
    'Vigie helps you re-read; it certifies nothing and sees neither the Teams application nor the phone.',
  damage: {
    title: 'Some data is missing',
    text: (changes) =>
      `Vigie remembers ${number(changes)} ${plural(changes, 'change', 'changes')}, but the data in this browser does not hold them all. So that nothing more is lost, it writes nothing.`,
    advice:
      'Restore a backup or see what was found. Do not reinstall the extension: that would erase what is left.',
    open: 'Open recovery',
  },
  setUp: {
    title: 'Vigie is not set up yet',
    text: 'First choose your school body: Vigie will apply its directive.',
    act: 'Set up Vigie',
  },
  roster: rosterEn,
};
