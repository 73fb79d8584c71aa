import type { accessPaperFr } from './access-paper.fr.ts';
import { speech } from './speech.ts';

const { date, number } = speech.en;

/** Accesses on paper and in a spreadsheet, in English. */
export const accessPaperEn: typeof accessPaperFr = {
  summary: 'Summary of a request for access',
  register: 'Register of accesses',
  steps: 'Steps',
  accesses: 'Accesses',
  stepHeads: ['Clause', 'Step', 'Who', 'Proof', 'Day'],
  rowHeads: ['Person', 'Request', 'Profile', 'State', 'First day', 'Last day', 'What follows'],
  system: 'System',
  source: 'Source',
  on: (day) => `As of ${date(day)}`,
  count: (page, of) => `Page ${number(page)} of ${number(of)}`,
  foot: 'Summary kept with Vigie; it does not replace the forms.',
  toDo: 'to do',
  approvedBy: 'Approval',
  endedOn: 'Ended on',
  self: 'by the person themself',
  date,
  csvHeads: [
    ...['System', 'Person', 'Request', 'Profile', 'Organisations', 'E-mail', 'State'],
    ...['First day', 'Last day', 'Ended on', 'Approval', 'Resolution'],
    ...['Next step', 'Steps done', 'Notes'],
  ],
};
