import { speech } from './speech.ts';

const { number, plural } = speech.fr;
const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${plural(count, one, many)}`;

/** Choosing, importing and locking a directive, in French. */
export const packsFr = {
  import: 'Importer une directive (fichier)',
  importHint: 'Le fichier que votre organisme scolaire vous a remis, en .json.',
  imported: (issuer: string, day: string) => `${issuer} (fichier importé le ${day})`,
  previewTitle: 'Avant de suivre cette directive',
  version: (version: string) => `Version ${version}`,
  from: (day: string) => `En vigueur depuis le ${day}`,
  print: 'Empreinte du fichier',
  printHint:
    'Comparez-la à celle que donne votre organisme : elle prouve que c’est le même fichier.',
  same: 'Elle ne change rien à ce que vous suivez déjà.',
  changes: 'Ce qui change',
  effective: (from: string, to: string) => `Entrée en vigueur : ${to} au lieu du ${from}`,
  platform: 'Plateforme',
  before: 'Aujourd’hui',
  after: 'Ensuite',
  absent: 'Non visée',
  statuses: {
    approved: 'Approuvée',
    'authorisation-required': 'Autorisation requise',
    forbidden: 'Proscrite',
  },
  audiences: {
    students: 'avec les élèves',
    parents: 'avec les parents',
    both: 'avec parents et élèves',
  },
  unknown: (names: string) =>
    `Vigie ne connaît pas encore ces plateformes et n’y relit rien : ${names}.`,
  skipped: (names: string) =>
    `Écrit pour une version plus récente de Vigie, et non appliqué : ${names}.`,
  /** After the first ones of a long list. */
  more: (count: number) => counted(count, 'autre', 'autres'),
  rows: (count: number) => counted(count, 'règle change', 'règles changent'),
  clauses: (count: number) => counted(count, 'article change', 'articles changent'),
  readings: (count: number) => counted(count, 'interprétation change', 'interprétations changent'),
  formTexts: (count: number) =>
    counted(
      count,
      'texte du formulaire de consentement change',
      'textes du formulaire de consentement changent',
    ),
  adopt: 'Suivre cette directive',
  removed: 'Retirer ce fichier',
  removeAsk: 'Retirer le fichier importé de ce navigateur?',
  managed: 'Fixé par votre organisme scolaire',
  managedTitle: 'Ce que votre organisme scolaire a fixé',
  managedText: 'Ces réglages viennent de la gestion du navigateur; ils ne se changent pas ici.',
  keys: {
    pack: 'Directive',
    school: 'École',
    returnAddress: 'Adresse de retour des formulaires',
    formsDue: 'Retour des formulaires au plus tard le',
    timeZone: 'Fuseau horaire',
    officialPages: 'Pages officielles',
    workDomains: 'Courriel du travail',
    principalKeys: 'Clés de la direction',
    reminders: 'Rappels',
    shared: 'Mot de passe obligatoire',
    switches: 'Interprétation de la directive',
  },
  problemsTitle: 'Réglages de l’organisme laissés de côté',
  problemsText:
    'Vigie n’a pas pu les lire : votre propre réglage, ou celui d’origine, s’applique. Transmettez cette liste à votre service informatique.',
  problems: {
    unknown: 'nom inconnu de cette version',
    wrong: 'valeur d’une autre forme que prévu',
    pack: 'directive illisible',
  },
};
export type PacksWords = typeof packsFr;
