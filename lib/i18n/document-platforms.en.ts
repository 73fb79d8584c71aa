import type { DocumentPlatforms } from './document-platforms.fr.ts';

const shared = {
  aims: 'To support learning, mutual help and students’ autonomy, and to keep the group’s instructions and work in one place.',
  readers: 'The students of the group and the staff who teach it.',
};
const withParents = {
  aims: 'To keep school and family in touch: each parent follows their child’s progress and is informed in good time.',
  readers:
    'Each parent or guardian sees what concerns their child; the school’s staff see their groups.',
};
const family = {
  ...withParents,
  use: 'The teacher posts news of the class and can write to parents. Students show some of their achievements.',
  readers: 'The parents or guardians of the group, the students and the staff who teach them.',
};

export const documentPlatformsEn: DocumentPlatforms = {
  title: (platform) => `${platform} in our class`,
  operates: (operator) =>
    `${operator}. To run the platform, this operator has access to what is put on it.`,
  other: {
    presents: 'An online platform that the class uses to communicate.',
    operator: 'The company that offers this platform',
    use: 'Say here what students and parents will find there, and how often.',
    ...shared,
  },
  known: {
    teams: {
      presents:
        'Microsoft Teams is an online workspace. Each student signs in with the account that the school gives; the group finds announcements, assignments, files and conversations there.',
      operator: 'Microsoft',
      use: 'The group’s instructions, assignments and reminders are posted there. Students hand in work and ask questions. Parents receive no messages through Teams.',
      ...shared,
    },
    classroom: {
      presents:
        'Google Classroom brings a group’s courses together online. Each student signs in with the account that the school gives, finds announcements and hands in work.',
      operator: 'Google',
      use: 'The group’s instructions, material and assignments are posted there. Students hand in work and receive comments. Parents receive no messages through Classroom.',
      ...shared,
    },
    'google-chat': {
      presents:
        'Google Chat is an online messaging service. Each student signs in with the account that the school gives.',
      operator: 'Google',
      use: 'The group’s reminders are posted there and students ask their questions about assignments.',
      ...shared,
    },
    'mozaik-portail': {
      presents:
        'Mozaïk-Portail brings together a student’s school information: timetable, assignments, results, absences and messages from the school.',
      operator: 'GRICS, for the school service centres',
      use: 'What concerns a student is sent to that student or to the parents, each in their own space.',
      ...withParents,
    },
    'portail-parents': {
      presents:
        'Portail Parents (Mozaïk) gives each parent the information on their child: timetable, assignments, results, absences and messages from the school.',
      operator: 'GRICS, for the school service centres',
      use: 'Messages to parents are sent there: news of the group, and what concerns a child in the space reserved for the parents.',
      ...withParents,
    },
    'clic-ecole': {
      presents:
        'Clic École is the mobile application of the public school network: it gives each parent the school’s information on their child.',
      operator: 'The Québec ministry of Education',
      use: 'Messages to parents are sent there: news of the group, and what concerns a child in the space reserved for the parents.',
      ...withParents,
    },
    classdojo: {
      presents:
        'ClassDojo connects the class and the families: a feed of class news, students’ achievements and messages to parents.',
      operator: 'ClassDojo, a company based in the United States',
      ...family,
    },
    seesaw: {
      presents:
        'Seesaw is an online portfolio: students put their achievements there, for their parents to see.',
      operator: 'Seesaw Learning, a company based in the United States',
      ...family,
    },
    remind: {
      presents:
        'Remind is a school messaging service: the class sends short reminders to parents and students.',
      operator: 'ParentSquare (Remind), a company based in the United States',
      ...family,
      use: 'The teacher sends reminders to the group and can answer a parent.',
    },
  },
};
