import type { SharedWords } from './shared.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.en;

/** What all of Vigie’s own pages say, in English. */
export const sharedEn: SharedWords = {
  language: { fr: 'Français', en: 'English' },
  other: 'Français',
  local: 'Everything stays in this browser.',
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
  roster: {
    drop: 'Drop the group’s list here (CSV)',
    choose: 'Choose a file',
    chooseOther: 'Another file',
    paste: 'Paste names',
    pasteLabel: 'One student per line',
    pasteHint: '“Tremblay, Léa” or “Léa Tremblay”; a nickname in parentheses.',
    read: 'Read the list',
    pasted: 'Pasted names',
    into: 'Group to import into',
    which: 'Group in the file',
    all: 'All',
    found: (count) => `${number(count)} ${plural(count, 'student', 'students')} read`,
    kept: 'Kept in this browser',
    dropped: 'Left out before saving',
    nothingDropped: 'Nothing else in this list.',
    droppedNote: 'These columns are saved nowhere.',
    firstName: 'First name',
    lastName: 'Last name',
    nickname: 'Nickname',
    more: (count) => `and ${number(count)} ${plural(count, 'other', 'others')}`,
    sameName: (line) => `Line ${line}: another student has the same name. Both are kept.`,
    oneLetter: (line) => `Line ${line}: a name of one letter will not be recognised on its own.`,
    moreWarnings: (count) =>
      `and ${number(count)} ${plural(count, 'other remark', 'other remarks')}`,
    keep: (count) =>
      `Keep ${plural(count, `${number(count)} student`, `these ${number(count)} students`)}`,
    again: (count) =>
      `This group already has ${number(count)} ${plural(count, 'student', 'students')}: the new list will be added to them.`,
  },
};
