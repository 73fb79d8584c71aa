import type { ConsentsWords } from './consents.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.en;

export const consentsEn: ConsentsWords = {
  group: 'Group',
  platform: 'Platform',
  student: 'Student',
  search: 'Name',
  form: 'Form',
  noGroup: 'First add a group and its list, under Groups.',
  noStudents: 'This group has no students yet.',
  noMatch: 'No student matches this filter.',
  scopes: { class: 'Class space', 'own-parent': 'Parent’s space' },
  states: { yes: 'Yes', no: 'No', withdrawn: 'Withdrawn', none: 'No answer' },
  filters: { all: 'All', yes: 'Yes', no: 'No', withdrawn: 'Withdrawn', none: 'No answer' },
  filterLabel: 'Answers shown',
  counts: (yes, no, none) => `${number(yes)} yes · ${number(no)} no · ${number(none)} no answer`,
  draft: 'to be saved',
  cell: (student, scope, state) => `${student}, ${scope}: ${state}`,
  cellDraft: (student, scope, state) => `${student}, ${scope}: ${state}, to be saved`,
  since: (day) => `on ${day}`,
  filed: (day, where) => `${day} · ${where}`,
  pending: (count) => `${number(count)} ${plural(count, 'answer', 'answers')} to be saved`,
  formDate: 'Forms dated',
  filedAt: 'Filed in',
  filedHint: 'Binder 402',
  askForYes: 'This date and place hold for every “yes”.',
  wrongDate: 'Give the date of the form.',
  future: 'The form’s date is in the future.',
  otherYear: (year) => `A consent holds for one school year: the date must be in ${year}.`,
  wrongPlace: 'Say where the forms are filed.',
  older: (student, day) =>
    `${student}: an answer of ${day} is later than this form, or of the same day. It prevails.`,
  keys: {
    space: ['Space', 'next answer'],
    yes: ['Y', 'yes'],
    no: ['N', 'no'],
    enter: ['Enter', 'save'],
    escape: ['Esc', 'cancel'],
  },
};
