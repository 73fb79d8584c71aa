import type { OptionsWords } from './options.fr.ts';

export const optionsEn: OptionsWords = {
  title: 'Settings',
  language: 'Language',
  self: {
    title: 'You',
    text: 'The documents that you sign carry this name and this school. A principal also has an office.',
    person: 'Your name',
    school: 'School',
  },
  body: 'School body',
  bodyNone: 'None: Vigie re-reads nothing',
  rules: (title, day) => `${title}, in force since ${day}.`,
  pages: {
    title: 'Official pages',
    text: 'The pages that the school itself runs. The exact address counts: a neighbouring page is not covered (4.0, note).',
    label: 'Address of the page',
    example: 'facebook.com/ecole.exemple',
    wrong: 'Write the full address of a page, such as facebook.com/ecole.exemple.',
    empty: 'No official page.',
  },
  domains: {
    title: 'Work e-mail',
    text: 'What follows the @ of your work address. The directive does not apply to this e-mail (3.0).',
    label: 'Domain',
    example: 'ecole.qc.ca',
    wrong: 'Write what follows the @, such as ecole.qc.ca.',
    empty: 'No domain.',
    personal: 'Personal domains',
  },
  numbers: {
    title: 'The school’s telephones',
    text: 'The numbers that the school gives out itself. In a message Vigie does not take them for those of a parent or a student.',
    label: 'Number',
    example: '418 555-0100',
    wrong: 'Write a telephone number, such as 418 555-0100.',
    empty: 'No number.',
  },
  known: 'This value is in the list already.',
  readings: {
    title: 'How the directive is read',
    text: 'Where the text leaves a doubt, this is how Vigie understands it. The school body may decide otherwise.',
    none: 'This directive leaves nothing to interpret.',
    others: 'Readings that change nothing for messages',
    changed: 'changed',
  },
  zone: {
    title: 'School time zone',
    text: 'Dates follow the school’s clock.',
  },
  clauses: {
    title: 'The directive in short',
    text: 'In our words, not the document’s.',
    decides: {
      body: 'The school body decides.',
      principal: 'The principal decides.',
      parent: 'The parents decide.',
      staff: 'Staff decide.',
    },
  },
};
