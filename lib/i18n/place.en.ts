import type { PlaceWords } from './place.fr.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What is said of a place and of who reads there, in English. */
export const placeEn: PlaceWords = {
  date: (date) => day.format(new Date(date)),
  status: {
    'approved-students': 'Approved · with students',
    'approved-both': 'Approved · with parents and students',
    'approved-parents': 'Approved · with parents',
    'authorisation-required': 'Authorisation required',
    authorised: 'Authorised',
    forbidden: 'Ruled out · with parents and students',
    exempt: 'Outside the directive',
    'official-page': 'Official page',
    personal: 'Personal use',
    'not-in-force': 'Directive not yet in force',
    'not-set-up': 'Vigie is not set up',
    locked: 'Vigie is locked',
  },
  rules: {
    'approved-students': 'An approved platform.',
    'approved-both': 'An approved platform.',
    'approved-parents': 'An approved platform.',
    'authorisation-required': 'Written authorisation first.',
    authorised: 'A platform authorised in writing.',
    forbidden: 'A platform that is ruled out.',
  },
  authorisedUntil: (date) => `Authorised until ${date}`,
  toInform: 'The principal is to be told',
  informedUntil: (date) => `Told to the principal · until ${date}`,
  account: { work: 'work account', personal: 'personal account', unknown: 'account unknown' },
  decides: { body: 'The service centre decides.', principal: 'The principal decides.' },
  counts: (yes, total) => `${yes} ${yes === 1 ? 'consent' : 'consents'} out of ${total}`,
  space: {
    public: ['Read by ', 'everyone'],
    class: ['Read by ', 'a group'],
    'class-families': ['Read by ', 'a group and the families'],
    'own-student': ['Read by ', 'one student'],
    'own-parent': ['Read by ', 'one parent'],
    staff: ['Read by ', 'colleagues'],
    unknown: ['Readers not known: taken as ', 'a group'],
  },
  group: (label) => `group ${label}`,
  groupFamilies: (label) => `group ${label} and the families`,
  school: ['Used ', 'for school'],
  personal: ['A ', 'personal place'],
};
