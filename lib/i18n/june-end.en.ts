import type { JuneEndWords } from './june-end.fr.ts';
import { speech } from './speech.ts';

const { number } = speech.en;

/** The end of a school year, in English. */
export const juneEndEn: JuneEndWords = {
  title: 'Finish the year',
  text: 'Once all is accepted, Vigie also erases its own lists and posts of the year. The proof stays.',
  open: 'Finish the year',
  steps: {
    confirmed: 'All confirmations are accepted',
    export: 'The principal opened the consents of the year',
    erase: 'Erase the year from here',
  },
  all: (done, all) => `${number(done)} of ${number(all)}`,
  missing: 'Missing:',
  exportText:
    'The forms stay filed at school. This sealed file keeps what was answered, for the principal only.',
  make: 'Seal the consents',
  made: (name) =>
    `Saved: ${name}. Hand the file to the principal, and say the passphrase by voice.`,
  see: 'See what is handed over',
  notOver: 'The year is not over: nothing can be erased yet.',
  erased: (day) => `Erased on ${day}. Signed documents stay in Exchanges. Make a new backup now.`,
  nothing: 'No year to finish.',
};
