import type { AskWords } from './ask.fr.ts';

export const askEn: AskWords = {
  later: 'Later',
  once: 'Asked only once. You can change your answer in Vigie, under Places.',
  space: {
    title: 'Who reads here?',
    text: (platform) =>
      `Your message holds personal information, and Vigie does not know this conversation on ${platform} yet.`,
    choices: {
      class: ['A group', 'The students of the class'],
      'class-families': ['A group and the families', 'The students, their parents or guardians'],
      'own-student': ['A student', 'This student only'],
      'own-parent': ['A parent', 'The parent or guardian of one student'],
      staff: ['Colleagues', 'The school’s staff'],
      personal: ['Personal use', 'Vigie stops reading this conversation'],
    },
    which: 'Which one?',
    other: 'Another group',
    student: 'Which student?',
    parentOf: 'Parent of which student?',
    search: 'Look for a name',
    nobody: 'No student of that name.',
    narrow: (shown, all) => `${shown} of ${all}. Type a name to narrow the list.`,
    missing: 'First choose who reads here.',
    missingGroup: 'First choose the group.',
    missingStudent: 'First choose the student.',
  },
  group: {
    title: 'Which group reads here?',
    text: (platform) =>
      `You have several groups this year, and Vigie does not know yet which one reads this class on ${platform}.`,
  },
  purpose: {
    title: 'Is this for school?',
    text: 'The directive is about what you write to parents or students as a member of staff, not your private life (4.0).',
    school: ['Yes, for school', 'Vigie re-reads what you write here.'],
    personal: ['No, it is personal', 'Vigie stops reading this place.'],
  },
  account: {
    title: 'Is this the school’s account?',
    text: (domain) =>
      `You are writing with a ${domain} account. The directive does not apply to work e-mail (3.0).`,
    work: (domain) => `Yes, ${domain} is the school’s`,
    workHint: 'Vigie holds nothing there.',
    personal: 'No, it is personal',
    personalHint: 'A personal account is not for writing to parents or students (4.0).',
  },
  answered: 'Noted. You may close this window.',
};
