import type { FixWords } from './fixes.fr.ts';

const list = new Intl.ListFormat('en-CA');

/** A fix in the words of a button, in English. */
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
  document: 'Prepare the document',
  whoAppears: 'Say who appears',
  renameFile: 'Rename the file, then attach it again.',
};
