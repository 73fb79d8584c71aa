import type { AvatarWords } from './avatars.fr.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.en;

export const avatarsEn: AvatarWords = {
  title: 'Avatars',
  intro:
    'The first name and an avatar stand for a student without the last name (5.4). No two students of a group have the same.',
  name: (animal, dots) => [...dots, animal === 'fish' ? 'tropical fish' : animal].join(' '),
  colour: 'Colour',
  noColour: 'No colour',
  colourName: (colour) => colour,
  group: 'Group',
  none: 'No students. Import the list of a group first.',
  change: 'change the avatar',
  changeTitle: (name) => `Another avatar for ${name}`,
  taken: 'taken',
  choose: 'Choose',
  copy: 'Copy first names with avatars',
  copied: 'Copied',
  images: 'Pictures (zip)',
  imagesName: (group) => `Avatars ${group}.zip`,
  classSheet: 'Class sheet',
  supplySheet: 'Sheet for a substitute',
  print: 'Print',
  newYear: (year) => `A new school year begins: ${year}.`,
  newYearText: 'Each year the avatar changes, so that it does not follow the student.',
  preview: 'See the new avatars',
  redraw: 'Replace the avatars',
  redrawText: (count) =>
    `${number(count)} ${plural(count, 'student changes', 'students change')} avatar. The former ones are not kept.`,
  becomes: 'becomes',
  accounts: 'Student accounts',
  accountsText:
    'Vigie writes first name and avatar into the empty fields of this page that ask for a student. Last names do not go there. You check, then you save.',
  fill: (count) => `Fill with ${number(count)} ${plural(count, 'first name', 'first names')}`,
  filled: (filled, left) =>
    filled === 0 && left === 0
      ? 'All first names are on the page already.'
      : filled === 0
        ? 'No empty student field on this page. Put the cursor into the first one, or copy the names.'
        : `${number(filled)} ${plural(filled, 'name', 'names')} written. ${left === 0 ? 'None is left.' : `${number(left)} left: add fields, then press again.`}`,
  supplyIntro: (platform) =>
    `By the consents recorded to this day for ${platform}. Without the reasons: they are no concern of a substitute.`,
  platform: 'Platform',
  mayShow: 'May be shown',
  mayNot: 'Do not photograph or show',
  nobody: 'Nobody',
  asOf: (day) => `As of ${day}`,
  destroy: 'To be destroyed after use.',
};
