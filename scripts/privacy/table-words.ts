import type { Table } from 'dexie';
import type { VigieDatabase } from '../../lib/db/database.ts';

export interface Bilingual {
  fr: string;
  en: string;
}
/** How long the rows of a table stay. */
export type Keeping = 'year' | 'person' | 'proof' | 'device';
/** Whom the rows are about. */
export type Subject = 'students' | 'parents' | 'staff';
export interface TableWords extends Bilingual {
  about: readonly Subject[];
  kept: Keeping;
}
/** Every table of the store: one that is added without its words does not compile, and fails a repository test. */
export type TableName = {
  [K in keyof VigieDatabase]: VigieDatabase[K] extends Table<infer _R, infer _K> ? K : never;
}[keyof VigieDatabase];

export const keepings: Readonly<Record<Keeping, Bilingual>> = {
  year: {
    fr: 'jusqu’à l’effacement de l’année scolaire par la personne, après le 30 juin; plus tôt si l’élève ou le groupe est effacé',
    en: 'until the person erases the school year, after 30 June; earlier where the student or the group is erased',
  },
  person: { fr: 'jusqu’à ce que la personne le retire', en: 'until the person removes it' },
  proof: {
    fr: 'conservé après l’année : c’est la preuve de ce qui a été fait',
    en: 'kept beyond the year: it is the proof of what was done',
  },
  device: {
    fr: 'tant que Vigie est installée; la désinstallation efface tout',
    en: 'as long as Vigie is installed; removing it erases everything',
  },
};

const rows = {
  groups: [
    ['students'],
    'year',
    'Groupes, leur année et leurs plateformes',
    'Groups, their year and platforms',
  ],
  students: [
    ['students'],
    'year',
    'Noms, surnoms et avatar des élèves',
    'Names, nicknames and avatar of students',
  ],
  consents: [
    ['students', 'parents'],
    'year',
    'Réponses des parents : oui, non ou retrait, par plateforme',
    'Answers of parents: yes, no or withdrawn, by platform',
  ],
  authorisations: [
    ['staff'],
    'person',
    'Autorisations de la direction et qui les a données',
    'The principal’s authorisations and who gave them',
  ],
  notices: [
    ['staff'],
    'year',
    'Dates du document d’information d’un groupe',
    'Dates of a group’s information document',
  ],
  ledger: [
    ['students'],
    'year',
    'Publications qui portent un renseignement : où, quand, sur qui; jamais leur texte',
    'Posts that carry information: where, when, about whom; never their text',
  ],
  places: [
    ['students'],
    'year',
    'Qui lit dans une conversation, selon la personne',
    'Who reads in a conversation, as the person said',
  ],
  settings: [
    ['staff'],
    'device',
    'Réglages : rôle, directive, école, adresses du travail',
    'Settings: role, directive, school, work addresses',
  ],
  forms: [
    ['students'],
    'year',
    'Formulaires remis et pas encore revenus',
    'Forms given out and not yet returned',
  ],
  documents: [[], 'person', 'Textes des documents d’information', 'Texts of information documents'],
  accessChecks: [
    [],
    'year',
    'Vérifications de qui peut entrer dans un espace',
    'Checks of who can get into a space',
  ],
  takedowns: [
    ['students'],
    'year',
    'Publications retirées après un refus',
    'Posts taken down after a refusal',
  ],
  lessons: [
    ['students'],
    'year',
    'Mots qui ne nomment personne, surnoms appris',
    'Words that name nobody, nicknames learnt',
  ],
  appearances: [
    ['students'],
    'year',
    'Qui apparaît dans un fichier, par son empreinte; jamais le fichier',
    'Who appears in a file, by its digest; never the file',
  ],
  packs: [[], 'person', 'Directives importées', 'Directives that were imported'],
  checklists: [
    ['students', 'staff'],
    'year',
    'Destruction du 30 juin : étapes cochées, ce qui est gardé ou réservé',
    'Destruction of 30 June: steps ticked, what is kept or set aside',
  ],
  records: [
    ['staff', 'students'],
    'proof',
    'Documents signés entre le personnel et la direction',
    'Signed records between staff and principal',
  ],
  pins: [
    ['staff'],
    'proof',
    'Clés de signature reconnues et leurs titulaires',
    'Signing keys vouched for, and whose they are',
  ],
  decisions: [['staff'], 'proof', 'Décisions de la direction', 'Decisions of the principal'],
  staff: [
    ['staff'],
    'person',
    'Tableau de l’école : personnel, courriel, groupes (direction seulement)',
    'The school’s table: staff, e-mail, groups (principal only)',
  ],
  papers: [
    ['staff'],
    'person',
    'Confirmations reçues sur papier (direction seulement)',
    'Confirmations received on paper (principal only)',
  ],
  accesses: [
    ['staff'],
    'person',
    'Accès à un système : personne, profil, étapes, échéance',
    'Accesses to a system: person, profile, steps, last day',
  ],
  incidents: [
    ['students', 'parents', 'staff'],
    'person',
    'Brouillons d’incident, pour la personne qui tient le registre',
    'Incident drafts, for whoever keeps the register',
  ],
  exports: [
    ['students'],
    'year',
    'Fichiers sortis d’une plateforme : nom, motif, jour de suppression',
    'Files taken out of a platform: name, reason, day of deletion',
  ],
  tombstones: [
    [],
    'proof',
    'Identifiants opaques de ce qui est effacé, pour qu’aucune sauvegarde ne le ramène',
    'Opaque ids of what was erased, so that no backup brings it back',
  ],
  milestones: [
    [],
    'device',
    'Jours de la dernière sauvegarde, restauration, remise',
    'Days of the last backup, restoration, hand-over',
  ],
  chain: [[], 'device', 'Chaîne d’empreintes des changements', 'Chain of digests of the changes'],
  acks: [
    [],
    'device',
    'Accusés des demandes, pour n’en faire aucune deux fois',
    'Acknowledgements, so that nothing is done twice',
  ],
  counters: [[], 'device', 'Nombre de lignes par table', 'Number of rows by table'],
  keys: [
    [],
    'device',
    'Clés de chiffrement, non exportables',
    'Encryption keys, which cannot be exported',
  ],
  locks: [[], 'device', 'Clé enveloppée par le mot de passe', 'Key wrapped by the passphrase'],
  stamps: [[], 'device', 'Moment du dernier changement d’une ligne', 'When a row was last changed'],
  resealed: [[], 'device', 'Lignes en cours de rechiffrement', 'Rows while they are sealed anew'],
  signingKeys: [
    ['staff'],
    'device',
    'Clé de signature de la personne',
    'The person’s own signing key',
  ],
  folders: [
    [],
    'device',
    'Dossier partagé choisi (Chromium)',
    'The shared folder that was chosen (Chromium)',
  ],
} as const satisfies Readonly<
  Record<TableName, readonly [readonly Subject[], Keeping, string, string]>
>;

/** What lies in each table, whom it is about and how long it stays. */
export const tableWords: Readonly<Record<string, TableWords>> = Object.fromEntries(
  Object.entries(rows).map(([name, [about, kept, fr, en]]) => [name, { about, kept, fr, en }]),
);
