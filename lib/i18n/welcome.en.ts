import type { WelcomeWords } from './welcome.fr.ts';

export const welcomeEn: WelcomeWords = {
  title: 'Welcome',
  steps: ['You', 'The class', 'Try it'],
  step: (at) => `Step ${at} of 3`,
  you: {
    title: 'Welcome to Vigie',
    text: 'Vigie re-reads with you what you post for your students. Two minutes are enough to start.',
    language: 'Language',
    role: 'You are',
    roles: { teacher: 'Teaching staff', staff: 'Other staff', principal: 'Principal' },
    body: 'School body',
    bodyHint: 'Vigie will apply its directive.',
    choose: 'Choose from the list',
    groups: 'Your groups',
    groupAdd: 'Add a group',
    groupsHint: 'A short name, such as 401. Optional.',
    missing: {
      role: 'First choose your role.',
      pack: 'First choose your school body.',
    },
  },
  next: 'Continue',
  back: 'Back',
  class: {
    title: 'Your class',
    text: 'To recognise a name in a message, Vigie needs the group’s list.',
    noGroup: 'No group for now: you can add one in Vigie, under Groups.',
    update: 'If a list changes, update it in Vigie, under Groups: nobody is counted twice there.',
    done: (students, group) => `${students} in group ${group}.`,
    later: 'Later',
  },
  trial: {
    title: 'Try it here',
    text: 'Nothing is sent: this field exists in Vigie only, and the class is invented.',
    label: 'Message to try with',
    placeholder: 'Write here',
    act: 'Post',
    sent: 'posted',
    done: 'done',
    write: 'Write:',
    pupils: ['Léa', 'Noah'] as readonly [string, string],
    first: {
      write: 'Well done, Léa Tremblay!',
      after:
        'Léa’s consent is recorded: the message goes out. Under the name, Vigie offers the first name alone.',
    },
    second: {
      write: 'Well done, Noah!',
      after:
        'Post it. There is no consent for Noah: Vigie holds the message and offers neutral wording.',
    },
  },
  places: {
    title: 'Where Vigie watches',
    text: 'On these sites, a badge says what the directive allows. Vigie speaks only when something is missing.',
    reload: 'Reload the tabs that are already open.',
    approvedStudents: 'Approved · with students',
    approvedBoth: 'Approved · with parents and students',
    approvedParents: 'Approved · with parents',
    required: 'Authorisation required',
    forbidden: 'Ruled out · with parents and students',
    exempt: 'Outside the directive',
    exemptText: (mail) => `${mail}, with the work account`,
    finish: 'Open Vigie',
  },
};
