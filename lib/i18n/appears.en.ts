import type { AppearsWords } from './appears.fr.ts';
import { speech } from './speech.ts';

const { number } = speech.en;

export const appearsEn: AppearsWords = {
  title: 'Who appears?',
  of: {
    photo: (at, all) => (all === 1 ? 'One photo' : `Photo ${at} of ${all}`),
    video: (at, all) => (all === 1 ? 'One video' : `Video ${at} of ${all}`),
    audio: (at, all) => (all === 1 ? 'One recording' : `Recording ${at} of ${all}`),
    document: (at, all) => (all === 1 ? 'One file' : `File ${at} of ${all}`),
  },
  group: (name) => `group ${name}`,
  nobody: 'No student',
  forAll: (count) => (count === 1 ? 'in this file' : `in all ${number(count)} files`),
  everyone: 'The whole class',
  forThis: 'in this file',
  checkFirst: 'Check first',
  noConsent: (platform) => `no valid consent on ${platform}`,
  ofGroup: (name) => `Group ${name}`,
  otherGroup: 'Which group?',
  noGroup:
    'First add your group in Vigie to say who appears. Until then only “No student” can be answered.',
  files: 'Files',
  file: (at, name, answered) => `File ${at}: ${name}${answered ? ' (answered)' : ''}`,
  strip: 'Remove the place from the photo',
  stripHint: 'And the time and the device. The picture itself does not change.',
  held: (names, clause) =>
    `With ${names.join(', ')}, the file will be held${clause === null ? '' : ` (${clause})`}.`,
  record: 'Record a consent',
  keeps: 'The answer is kept for this file only.',
  chosen: (count) => (count === 0 ? '' : count === 1 ? '1 student' : `${number(count)} students`),
  next: 'Next file',
  missing: 'Choose who appears, or “No student”.',
  answered: 'Noted. You may close this window.',
};
