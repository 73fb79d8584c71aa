import type { incidentsFr } from './incidents.fr.ts';
import { speech } from './speech.ts';

const { list, number, plural } = speech.en;

/** The draft for the register of incidents (regulation, r. 3.1; document 002), in English. */
export const incidentsEn: typeof incidentsFr = {
  section: 'Incidents',
  text: 'What may have exposed personal information, put in order for the person in charge.',
  draft: 'A draft for the person in charge: this is not the register.',
  to: (whom) => `To be given to ${whom}.`,
  none: 'No draft.',
  begin: 'Begin a draft',
  gone: 'This draft was removed.',
  heads: { begun: 'Begun on', about: 'Information', left: 'To be filled in', see: 'Open' },
  seeOf: (day) => `Open the draft of ${day}`,
  untitled: 'To be filled in',
  title: 'Draft of an incident',
  newTitle: 'New draft of an incident',
  fields: {
    information: {
      label: 'Information concerned',
      hint: 'Which, without naming anybody. If it is not known, say why.',
    },
    circumstances: { label: 'Circumstances', hint: 'What happened, in a few sentences.' },
    happened: {
      label: 'Day or period of the incident',
      hint: 'Even roughly: “between 3 and 5 November”.',
    },
    knownAt: {
      label: 'Known to the school',
      hint: 'The moment at which somebody of the school learnt of it.',
    },
    people: {
      label: 'Number of people concerned',
      hint: 'Even roughly: “about 30, of whom 28 students”.',
    },
    risk: {
      label: 'Risk of serious harm',
      hint: 'What tells it: sensitivity, possible uses, consequences, likelihood.',
    },
    notices: {
      label: 'Notices',
      hint: 'Days of notices to the authority and to the people, or why there are none.',
    },
    measures: {
      label: 'Measures taken',
      hint: 'What lessens the risk, and what will keep it from happening again.',
    },
  },
  day: 'Known on',
  time: 'at',
  dayMissing: 'Give the day and the time at which the school learnt of it.',
  clock: {
    by: (moment, clause) => `To be reported by ${moment} (${clause}).`,
    left: (hours) =>
      hours < 1
        ? 'Less than an hour is left.'
        : `${number(hours)} ${plural(hours, 'hour is', 'hours are')} left.`,
    over: (hours) =>
      `That moment passed ${number(hours)} ${plural(hours, 'hour', 'hours')} ago: report at once and say why.`,
    soon: (clause) => `To be reported without delay (${clause}).`,
  },
  missing: (fields) => `To be filled in: ${list(fields)}.`,
  whole: 'Everything is filled in.',
  save: 'Keep the draft',
  saved: 'Draft kept in this browser.',
  pdf: 'Print (PDF)',
  copy: 'Copy for an e-mail',
  copied: 'Text copied.',
  mail: 'Draft of an e-mail',
  remove: 'Remove this draft',
  removeAsk: 'The draft is erased for good.',
  noNames: 'Write no student’s name: the person in charge will ask for them if need be.',
  fromPost: 'Begin a draft of an incident',
  fromPostText:
    'The same facts, without any name, under the eight headings that the person in charge fills in.',
  posted: (where, when) =>
    when === '' ? `Posted by mistake: ${where}.` : `Posted by mistake: ${where}, ${when}.`,
  paper: {
    title: 'Draft of a confidentiality incident',
    subject: 'Confidentiality incident: draft',
    hello: 'Hello,',
    known: 'Known to the school',
    by: 'To be reported by',
    blank: 'to be filled in',
    on: (day) => `As of ${day}`,
    count: (page, of) => `Page ${number(page)} of ${number(of)}`,
  },
};
