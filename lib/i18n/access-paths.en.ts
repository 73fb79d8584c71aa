import type { AccessPaths } from './access-paths.fr.ts';

export const accessPathsEn: AccessPaths = {
  seen: 'November 2026',
  platforms: {
    teams: {
      members: {
        question: 'The members are those of the group; students who left are removed.',
        path: 'Beside the team’s name: ⋯ › Manage team › Members',
      },
      guests: {
        question: 'There is no guest, or each has a reason to be there.',
        path: 'Beside the team’s name: ⋯ › Manage team › Members and guests',
      },
      'join-code': {
        question: 'The team code is removed once all students are in.',
        path: 'Beside the team’s name: ⋯ › Manage team › Settings › Team code',
      },
      public: {
        question: 'The team is private, not public.',
        path: 'Beside the team’s name: ⋯ › Manage team › Settings › Team details › Privacy',
      },
    },
    classroom: {
      members: {
        question: 'The students are those of the group; those who left are removed.',
        path: 'In the class: People › Students',
      },
      guests: {
        question: 'Other teachers and linked guardians have a reason to be there.',
        path: 'In the class: People › Teachers, then the guardians under each student',
      },
      'join-code': {
        question: 'The class code is turned off once all students are in.',
        path: 'In the class: ⚙ Settings › General › Invite codes',
      },
      public: {
        question: 'Neither the link nor the code of the class stands on a public page.',
        path: 'The school’s site and your own pages; the link is under ⚙ Settings › General',
      },
    },
  },
};
