import { deName } from './de-name.ts';
import type { ReasonFacts, ReasonWords, Say } from './reason-words.ts';

const list = new Intl.ListFormat('fr-CA');
const counts = ['', '', '', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** Three names and more are counted: the marks in the text show which. */
const who = ({ names, outsiders, file }: ReasonFacts): string => {
  const kind = outsiders ? 'personnes' : 'élèves';
  if (names.length > 2) return `${counts[names.length] ?? names.length} ${kind}`;
  if (names.length > 0) return list.format(names);
  return file ? 'une personne du fichier joint' : 'un élève';
};
/** « de Rose et d’Émile », « de huit élèves ». */
const of = (facts: ReasonFacts): string => {
  if (facts.names.length > 2) return `de ${who(facts)}`;
  return facts.names.length > 0 ? list.format(facts.names.map(deName)) : deName(who(facts));
};
const lacks = ({ names }: ReasonFacts) => (names.length > 2 ? ' pour qui' : ', pour qui');

const noConsent: Say = (facts) =>
  `Aucun consentement valide pour ${who(facts)} sur ${facts.platform}`;
const noConsentPhrase: Say = (facts) =>
  `${facts.names.length > 0 ? 'nomme' : 'montre'} ${who(facts)}${lacks(facts)} aucun consentement n’est consigné sur ${facts.platform}`;
const noParentConsent: Say = ({ platform }) =>
  `Aucun consentement valide pour écrire à ce parent sur ${platform}`;
const noParentConsentPhrase: Say = ({ platform }) =>
  `s’adresse à un parent dont aucun consentement n’est consigné sur ${platform}`;
const forbidden: Say = ({ platform }) =>
  `La directive proscrit ${platform} pour communiquer avec les parents ou les élèves`;
const unauthorised: Say = ({ platform }) =>
  `${platform} exige d’abord l’autorisation écrite de la direction`;
const identifies = (facts: ReasonFacts): string =>
  facts.names.length > 0 || facts.file
    ? `identifie ${who(facts)}`
    : 'met un renseignement personnel';

export const reasonsFr: ReasonWords = {
  sentences: {
    'forbidden-general': forbidden,
    'forbidden-personal': forbidden,
    'official-personal': () =>
      'La page officielle publie de l’information générale, rien qui identifie une personne',
    'unauthorised-general': unauthorised,
    'unauthorised-personal': unauthorised,
    'content-result': () => 'Le consentement couvre une réalisation ou une photo, pas un résultat',
    'content-health': () => 'Le consentement ne couvre pas la santé d’un élève',
    'content-conduct': () => 'Le consentement ne couvre pas le comportement d’un élève',
    'content-birth-date': () => 'Le consentement ne couvre pas la date de naissance',
    'content-identifier': () =>
      'Le consentement ne couvre pas les numéros qui identifient un élève',
    'content-contact': () => 'Le consentement ne couvre pas les coordonnées',
    'class-no-consent': noConsent,
    'class-refused': noConsent,
    'class-withdrawn': noConsent,
    'long-name': ({ firstName }) =>
      firstName === null ? 'Le prénom suffit' : `Le prénom suffit : « ${firstName} »`,
    'video-voice': () =>
      'Le formulaire parle de photo : vérifiez qu’il couvre aussi la vidéo ou la voix',
    'achievement-only': () => 'Le consentement ne vaut que pour une réalisation ou une photo',
    'families-form': () => 'Le formulaire vise les camarades de classe, pas leurs parents',
    person: ({ names }) =>
      names.length > 1
        ? 'Ces personnes ne figurent pas sur la liste : aucun consentement ne couvre leur nom'
        : 'Cette personne ne figure pas sur la liste : aucun consentement ne couvre son nom',
    'who-appears': () => 'Indiquez d’abord qui apparaît dans le fichier joint',
    'own-student-sensitive': () => 'Un sujet aussi délicat s’écrit plutôt au parent',
    'own-other': () =>
      'Cet espace est réservé à une seule personne : on n’y nomme personne d’autre',
    'own-parent-no-consent': noParentConsent,
    'own-parent-refused': noParentConsent,
    'own-parent-withdrawn': noParentConsent,
    'public-student': () => 'On n’identifie pas d’élève dans un espace public',
    'no-notice': () =>
      'Le document d’information doit être validé, puis transmis aux parents de ce groupe',
    'several-platforms': () =>
      'Ce groupe utilise plus d’une plateforme; une seule est à privilégier',
  },
  phrases: {
    'forbidden-personal': (facts) =>
      `${identifies(facts)} sur ${facts.platform}, que la directive proscrit`,
    'official-personal': (facts) => `${identifies(facts)} sur une page officielle`,
    'unauthorised-personal': (facts) =>
      `${identifies(facts)} sur ${facts.platform}, qui exige une autorisation`,
    'content-result': (facts) => `donne le résultat ${of(facts)}`,
    'content-health': (facts) => `parle de la santé ${of(facts)}`,
    'content-conduct': (facts) => `parle du comportement ${of(facts)}`,
    'content-birth-date': () => 'donne une date de naissance',
    'content-identifier': () => 'donne un numéro qui identifie un élève',
    'content-contact': () => 'donne des coordonnées',
    'class-no-consent': noConsentPhrase,
    'class-refused': noConsentPhrase,
    'class-withdrawn': noConsentPhrase,
    person: (facts) =>
      facts.names.length === 1
        ? `nomme ${who(facts)}, qui ne figure pas sur la liste`
        : 'nomme des personnes qui ne figurent pas sur la liste',
    'who-appears': () => 'joint un fichier sans dire qui y apparaît',
    'own-other': (facts) => `${identifies(facts)} dans l’espace d’une autre personne`,
    'own-parent-no-consent': noParentConsentPhrase,
    'own-parent-refused': noParentConsentPhrase,
    'own-parent-withdrawn': noParentConsentPhrase,
    'public-student': (facts) => `${identifies(facts)} dans un espace public`,
  },
  summary: (phrases) => `Ce message ${list.format(phrases)}.`,
  several: (count) => `Ce message demande ${count} corrections.`,
};
