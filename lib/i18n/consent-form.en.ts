import type { FormText } from '../policy/consent-form.ts';
import type { consentFormFr } from './consent-form.fr.ts';

export const consentFormEn: typeof consentFormFr = {
  texts: {
    confidential: 'Confidential',
    transmitted: 'Sent electronically',
    title: 'Parental consent for a classroom platform',
    student: 'Student',
    platform: 'Platform',
    person: 'Staff member',
    schoolYear: 'School year',
    parent: 'Name of the person with parental authority',
    secondParent: 'Name of the other person with parental authority',
    informed:
      'Before answering, I received the document that presents this platform, what it brings to students and how it is used in class. Below I state what the school body and the person named above may do there.',
    classTitle: '1. The class space',
    classText:
      'Show the other students of the class, in the space kept for them, what my child achieves in an activity of the class or the school: school work, a feat in sports, a work of art, or a photo of my child. The operator of the platform has access so that it can run. Nothing else is meant: no results, health or conduct.',
    ownParentTitle: '2. My own space as a parent',
    ownParentText:
      'Write to me about my child in the space of the platform that is my family’s own. The operator of the platform has access so that it can run.',
    yes: 'Yes',
    no: 'No',
    knowTitle: 'Good to know',
    free: 'Each answer is yours to give. A no, to one question or to both, changes nothing in the services that your child receives.',
    change: 'You may change your mind at any time by writing to {address}.',
    validity: 'Your answers hold for the {year} school year only.',
    tellChild:
      'If you answer no, or change your mind, explain it to your child, who will see its effect in class.',
    incomplete: 'Without an answer or a signature the form is incomplete and counts as a no.',
    place: 'Signed at',
    date: 'on (year-month-day)',
    signature: 'Signature: by hand, or your name typed',
    secondSignature: 'The other parent’s signature: by hand, or their name typed',
    studentSignature: 'The student’s signature, from age {age}: by hand, or their name typed',
    due: 'To be returned to {address} no later than {due}',
  } satisfies Record<FormText, string>,
  open: { validity: 'Your answers hold until you change them.' },
  notice: {
    title: 'Notice to parents about a classroom platform',
    informed:
      'I received the document that presents this platform, what it brings to students and how it is used in class. I may object to the school body and the person named above doing there what follows.',
    yes: 'Agreed',
    no: 'I object',
    free: 'Objecting changes nothing in the services that your child receives.',
    tellChild:
      'If you object, or change your mind, explain it to your child, who will see its effect in class.',
    incomplete: 'Without an answer from you, what is described here is allowed.',
  },
  numbered: (number, title) => `${number}. ${title}`,
  source: {
    own: (basis, body) =>
      `Worded by Vigie, after ${basis}. The official text of the school body (${body}) replaces it as soon as it is provided.`,
    mixed: (basis, body) =>
      `Worded by the school body (${body}) and completed by Vigie, after ${basis}.`,
    body: (basis, body) => `Worded by the school body (${body}), after ${basis}.`,
  },
  inGroup: (student, group) => `${student}, group ${group}`,
  page: (group, platform, year) => `${group} · ${platform} · ${year}`,
  documentTitle: (platform, year) => `Parental consent, ${platform}, ${year}`,
};
