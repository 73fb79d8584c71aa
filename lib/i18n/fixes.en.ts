import type { FixWords } from './fixes.fr.ts';

const list = new Intl.ListFormat('en-CA');

/** A fix in the words of a button, and the answer that there is nothing to fix, in English. */
export const fixesEn: FixWords = {
  list: (items) => list.format(items),
  write: (words) => `Write “${words}”`,
  firstName: 'Write the first name',
  neutral: 'Write “a member of the group”',
  removeWords: (words) => `Remove “${words}”`,
  removeSentence: 'Remove the sentence',
  ownParent: 'Write to the parent',
  families: 'One note for each family',
  ownParentOf: (name) => `Write to ${name}’s parent`,
  platform: (platform) => `Write on ${platform}`,
  anotherPlatform: 'Write on an approved platform',
  workEmail: 'Write from work e-mail',
  record: 'Record a consent',
  request: 'Request an authorisation',
  inform: 'Inform the principal',
  document: 'Prepare the document',
  whoAppears: 'Say who appears',
  renameFile: 'Rename the file, then attach it again.',
  /** What the teacher answers where a finding is none. */
  lesson: 'Teach Vigie this word…',
  denial: {
    student: 'Not a student’s name',
    person: 'Not a name',
    'birth-date': 'Not a birth date',
    'permanent-code': 'Not a permanent code',
    'health-number': 'Not a health insurance number',
    'national-student-id': 'Not a student number',
    phone: 'Not a telephone number',
    email: 'Not an e-mail address',
    address: 'Not an address',
    result: 'Not a result',
    health: 'Not about a student’s health',
    conduct: 'Not about conduct',
  },
};
