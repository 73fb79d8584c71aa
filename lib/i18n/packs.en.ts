import type { PacksWords } from './packs.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.en;
const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${plural(count, one, many)}`;

/** Choosing, importing and locking a directive, in English. */
export const packsEn: PacksWords = {
  import: 'Import a directive (file)',
  importHint: 'The file that your school body gave you, a .json.',
  imported: (issuer, day) => `${issuer} (file imported on ${day})`,
  previewTitle: 'Before you follow this directive',
  version: (version) => `Version ${version}`,
  from: (day) => `In force since ${day}`,
  print: 'Fingerprint of the file',
  printHint:
    'Compare it with the one your school body gives: it proves that this is the same file.',
  same: 'It changes nothing in what you already follow.',
  changes: 'What changes',
  effective: (from, to) => `In force from ${to} instead of ${from}`,
  platform: 'Platform',
  before: 'Today',
  after: 'Then',
  absent: 'Not covered',
  statuses: {
    approved: 'Approved',
    'authorisation-required': 'Authorisation required',
    forbidden: 'Ruled out',
  },
  audiences: {
    students: 'with students',
    parents: 'with parents',
    both: 'with parents and students',
  },
  unknown: (names) => `Vigie does not know these platforms yet and reads nothing there: ${names}.`,
  skipped: (names: string) => `Written for a newer Vigie, and not applied: ${names}.`,
  more: (count) => `${count} more`,
  rows: (count) => counted(count, 'rule changes', 'rules change'),
  clauses: (count) => counted(count, 'clause changes', 'clauses change'),
  readings: (count) => counted(count, 'reading changes', 'readings change'),
  formTexts: (count) =>
    counted(count, 'text of the consent form changes', 'texts of the consent form change'),
  adopt: 'Follow this directive',
  removed: 'Remove this file',
  removeAsk: 'Remove the imported file from this browser?',
  managed: 'Set by your school body',
  managedTitle: 'What your school body has set',
  managedText: 'These settings come from the browser’s management; they cannot be changed here.',
  keys: {
    pack: 'Directive',
    school: 'School',
    returnAddress: 'Return address of the forms',
    formsDue: 'Forms are due on',
    timeZone: 'Time zone',
    officialPages: 'Official pages',
    workDomains: 'Work e-mail',
    principalKeys: 'Keys of the principal',
    reminders: 'Reminders',
    shared: 'Passphrase required',
    switches: 'Reading of the directive',
  },
  problemsTitle: 'Settings of the school body that were left out',
  problemsText:
    'Vigie could not read them: your own setting, or the default, applies. Pass this list on to your IT service.',
  problems: {
    unknown: 'name unknown to this version',
    wrong: 'value of another form than expected',
    pack: 'directive that cannot be read',
  },
};
