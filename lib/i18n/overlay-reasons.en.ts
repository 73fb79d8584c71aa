import type { ReasonFacts, ReasonWords, Say } from './reason-words.ts';

const list = new Intl.ListFormat('en-CA');
const counts = ['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Three names and more are counted: the marks in the text show which. */
const who = ({ names, outsiders, file }: ReasonFacts): string => {
  const kind = outsiders ? 'people' : 'students';
  if (names.length > 2) return `${counts[names.length] ?? names.length} ${kind}`;
  if (names.length > 0) return list.format(names);
  return file ? 'someone in the attached file' : 'a student';
};
const lacks = ({ names }: ReasonFacts) => (names.length > 2 ? ' for whom' : ', for whom');

const noConsent: Say = (facts) => `No valid consent for ${who(facts)} on ${facts.platform}`;
const noConsentPhrase: Say = (facts) =>
  `${facts.names.length > 0 ? 'names' : 'shows'} ${who(facts)}${lacks(facts)} no consent is recorded on ${facts.platform}`;
const noParentConsent: Say = ({ platform }) =>
  `No valid consent for writing to this parent on ${platform}`;
const noParentConsentPhrase: Say = ({ platform }) =>
  `goes to a parent for whom no consent is recorded on ${platform}`;
const forbidden: Say = ({ platform }) =>
  `The directive rules out ${platform} for communicating with parents or students`;
const unauthorised: Say = ({ platform }) =>
  `${platform} first needs the principal’s written authorisation`;
const identifies = (facts: ReasonFacts): string =>
  facts.names.length > 0 || facts.file ? `identifies ${who(facts)}` : 'puts personal information';

export const reasonsEn: ReasonWords = {
  sentences: {
    'forbidden-general': forbidden,
    'forbidden-personal': forbidden,
    'official-personal': () =>
      'The official page carries general information, nothing that identifies a person',
    'unauthorised-general': unauthorised,
    'unauthorised-personal': unauthorised,
    'content-result': () => 'Consent covers an achievement or a photo, not a result',
    'content-health': () => 'Consent does not cover a student’s health',
    'content-conduct': () => 'Consent does not cover a student’s conduct',
    'content-birth-date': () => 'Consent does not cover a birth date',
    'content-identifier': () => 'Consent does not cover a number that identifies a student',
    'content-contact': () => 'Consent does not cover contact details',
    'class-no-consent': noConsent,
    'class-refused': noConsent,
    'class-withdrawn': noConsent,
    'long-name': ({ firstName }) =>
      firstName === null ? 'The first name is enough' : `The first name is enough: “${firstName}”`,
    'video-voice': () =>
      'The form speaks of photos: please check that it covers video or voice too',
    'achievement-only': () => 'Consent holds only for an achievement or a photo',
    'families-form': () => 'The form is about classmates, not their parents',
    person: ({ names }) =>
      names.length > 1
        ? 'These people are not on the list: no consent covers their names'
        : 'This person is not on the list: no consent covers the name',
    'who-appears': () => 'First say who appears in the attached file',
    'own-student-sensitive': () => 'Something this delicate is better written to the parent',
    'own-other': () => 'This space is for one person only: nobody else is named here',
    'own-parent-no-consent': noParentConsent,
    'own-parent-refused': noParentConsent,
    'own-parent-withdrawn': noParentConsent,
    'public-student': () => 'Students are not identified in a public space',
    'no-notice': () =>
      'The information document must be validated, then sent to the parents of this group',
    'several-platforms': () => 'This group uses more than one platform; one is preferred',
  },
  phrases: {
    'forbidden-personal': (facts) =>
      `${identifies(facts)} on ${facts.platform}, which the directive rules out`,
    'official-personal': (facts) => `${identifies(facts)} on an official page`,
    'unauthorised-personal': (facts) =>
      `${identifies(facts)} on ${facts.platform}, which needs an authorisation`,
    'content-result': (facts) => `gives the result of ${who(facts)}`,
    'content-health': (facts) => `speaks of the health of ${who(facts)}`,
    'content-conduct': (facts) => `speaks of the conduct of ${who(facts)}`,
    'content-birth-date': () => 'gives a birth date',
    'content-identifier': () => 'gives a number that identifies a student',
    'content-contact': () => 'gives contact details',
    'class-no-consent': noConsentPhrase,
    'class-refused': noConsentPhrase,
    'class-withdrawn': noConsentPhrase,
    person: (facts) =>
      facts.names.length === 1
        ? `names ${who(facts)}, who is not on the list`
        : 'names people who are not on the list',
    'who-appears': () => 'has a file attached without saying who appears in it',
    'own-other': (facts) => `${identifies(facts)} in the space of another person`,
    'own-parent-no-consent': noParentConsentPhrase,
    'own-parent-refused': noParentConsentPhrase,
    'own-parent-withdrawn': noParentConsentPhrase,
    'public-student': (facts) => `${identifies(facts)} in a public space`,
  },
  summary: (phrases) => `This message ${list.format(phrases)}.`,
  several: (count) => `This message needs ${count} corrections.`,
};
