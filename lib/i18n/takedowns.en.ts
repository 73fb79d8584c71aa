import { speech } from './speech.ts';
import type { TakedownsWords } from './takedowns.fr.ts';

const { number, plural } = speech.en;

export const takedownsEn: TakedownsWords = {
  back: 'Consents',
  title: 'Posts to take down',
  text: 'A refusal or a withdrawal holds at once. Take these posts down from the platform, then tick them: Vigie cannot take them down itself.',
  all: 'See all students',
  empty: 'Nothing to take down.',
  whose: (student, platforms) => `${student} · ${platforms}`,
  since: {
    no: (day) => `Consent refused since ${day} (5.7).`,
    withdrawn: (day) => `Consent withdrawn since ${day} (5.8).`,
  },
  left: (left, all) =>
    left === 0
      ? `${plural(all, 'The post is taken down', `All ${number(all)} posts are taken down`)}`
      : `${number(all - left)} of ${number(all)} ticked`,
  group: (name) => `group ${name}`,
  media: 'With media',
  textOnly: 'Text',
  doneOn: (day) => `taken down on ${day}`,
  openPost: 'Open the post',
  openPlace: 'Open the place',
  task: {
    title: (left) => `${number(left)} ${plural(left, 'post', 'posts')} to take down`,
    no: (student, platforms, day) =>
      `The consent for ${student} on ${platforms} has been refused since ${day} (5.7).`,
    withdrawn: (student, platforms, day) =>
      `The consent for ${student} on ${platforms} has been withdrawn since ${day} (5.8).`,
    act: 'See the list',
    lateTitle: (count) => `${number(count)} ${plural(count, 'form is', 'forms are')} not back`,
    lateText: (group, platform, day) =>
      `Group ${group} · ${platform}: due back on ${day}. A reminder list can be copied.`,
    lateAct: 'See the forms',
  },
};
