import type { WhereWords } from './where.fr.ts';

export const whereEn: WhereWords = {
  title: 'Where to write it?',
  intro: 'What you want to say, and to whom: the rules of the directive say where.',
  matter: 'What I want to say',
  matters: {
    general: 'General news',
    achievement: 'A student’s achievement',
    photo: 'A photo of students',
    result: 'A student’s result',
    conduct: 'A remark about a student',
    question: 'A question about a student',
  },
  reader: 'To whom',
  readers: {
    class: 'The group',
    'class-families': 'The families of the group',
    'own-parent': 'One parent',
    'own-student': 'One student',
    staff: 'Colleagues',
    public: 'Everyone',
  },
  levels: {
    clear: 'Yes',
    advise: 'Possible, with a reservation',
    hold: 'No',
  },
  none: 'Nowhere without a risk: choose other readers, such as the parent alone.',
  withConsent: (clause) => `with a recorded consent (${clause})`,
  workAccount: 'with your work account',
  officialPage: (platform) => `${platform}, official page`,
  silent: 'The directive sets no condition.',
  open: (platform) => `Open ${platform}`,
  others: (count) => `The other platforms (${count})`,
};
