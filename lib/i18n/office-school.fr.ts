import type { StaffFault } from '../destruction/office/read-staff.ts';
import type { ReportState } from '../records/report.ts';
import { speech } from './speech.ts';

const { number, plural } = speech.fr;

/** The principal’s table, staff list, authorisations, reminders and report, in French. */
export const officeSchoolFr = {
  states: {
    accepted: 'Acceptée',
    nothing: 'Rien à détruire',
    confirmed: 'Confirmée',
    returned: 'Retournée',
    'on-hold': 'En suspens',
    late: 'En retard',
    expected: 'Attendue',
  } satisfies Record<ReportState, string>,
  settled: (settled: number, total: number) =>
    `${number(settled)} ${plural(settled, 'confirmation', 'confirmations')} sur ${number(total)} ${plural(settled, 'est réglée', 'sont réglées')}.`,
  awaited: (day: string) => `L’école les attend pour le ${day}.`,
  bar: 'Confirmations de l’école',
  table: 'Confirmations par personne, groupe et plateforme',
  person: 'Personne',
  personHint: 'Nom',
  group: 'Groupe',
  groupOf: (name: string) => (/^\d/u.test(name) ? `Groupe ${name}` : name),
  platform: 'Plateforme',
  state: 'État',
  all: 'Toutes',
  allStates: 'Tous',
  off: 'non utilisée',
  leaves: (day: string) => `départ le ${day}`,
  paper: (day: string) => `papier, ${day}`,
  prepared: 'décision prête',
  see: (person: string, group: string, platform: string, state: string) =>
    `${person}, ${group}, ${platform} : ${state}`,
  people: (shown: number, all: number) =>
    `${number(shown)} ${plural(shown, 'personne', 'personnes')} sur ${number(all)}`,
  none: 'Rien ne correspond à ces filtres.',
  awaitsNone: 'La directive ne demande aucune confirmation de destruction.',
  emptyTable:
    'Aucune confirmation n’est attendue encore. Ajoutez le personnel, ou les fichiers reçus.',
  hint: '« Attendue » : un document, une autorisation ou la liste du personnel annonce ce groupe, et la confirmation n’est pas arrivée. Ce que la personne a déjà fait ne se voit pas d’ici.',
  due: {
    title: 'Échéance de l’école',
    text: (day: string) =>
      `La directive demande la confirmation au plus tard le ${day} (5.9). Vous pouvez l’attendre plus tôt, avant le dernier jour ouvrable.`,
    label: 'Attendue au plus tard le',
    save: 'Fixer l’échéance',
    clear: 'Revenir à celle de la directive',
    saved: 'Échéance fixée.',
    fault: 'Cette date n’est pas de l’année scolaire, ou vient après la fin.',
  },
  staff: {
    title: 'Personnel',
    open: 'Liste du personnel',
    text: 'Qui enseigne à quels groupes, et sur quelles plateformes : c’est ce qui fait attendre une confirmation.',
    empty: 'Personne encore. Importez une liste, ou ajoutez une personne.',
    drop: 'Déposez un fichier CSV : personne, courriel, groupes, plateformes, départ. Une ligne par personne, ou par groupe.',
    pick: 'Choisir un fichier CSV',
    preview: (people: number, fresh: number) =>
      `${number(people)} ${plural(people, 'personne', 'personnes')}, dont ${number(fresh)} ${plural(fresh, 'nouvelle', 'nouvelles')}. Rien n’est encore écrit.`,
    faultsTitle: (count: number) =>
      `${number(count)} ${plural(count, 'ligne laissée', 'lignes laissées')} de côté`,
    faults: {
      person: (line: number) => `Ligne ${line} : il manque le nom de la personne.`,
      email: (line: number, text: string) => `Ligne ${line} : « ${text} » n’est pas une adresse.`,
      platform: (line: number, text: string) =>
        `Ligne ${line} : « ${text} » n’est pas une plateforme connue.`,
      day: (line: number, text: string) =>
        `Ligne ${line} : « ${text} » n’est pas une date. Écrivez-la 2026-02-13.`,
      group: (line: number) => `Ligne ${line} : une plateforme sans groupe.`,
    } satisfies Record<StaffFault['kind'], (line: number, text: string) => string>,
    unclear: 'Aucune colonne « personne » ou « nom » dans ce fichier. Rien n’a été importé.',
    import: (count: number) =>
      `Enregistrer ${number(count)} ${plural(count, 'personne', 'personnes')}`,
    imported: (count: number) =>
      `${number(count)} ${plural(count, 'personne enregistrée', 'personnes enregistrées')}.`,
    add: 'Ajouter une personne',
    edit: (person: string) => `Modifier ${person}`,
    name: 'Nom',
    email: 'Courriel',
    leaves: 'Dernier jour, si avant la fin de l’année',
    groups: 'Groupes et plateformes',
    groupName: 'Groupe',
    addGroup: 'Ajouter un groupe',
    removeGroup: (name: string) => `Retirer le groupe ${name}`,
    missing: 'Indiquez le nom.',
    save: 'Enregistrer la personne',
    removeAsk: (person: string) =>
      `Retirer ${person} de la liste, avec ce qui a été entré à la main? Ses fichiers signés restent.`,
  },
  papers: {
    title: 'Confirmation sur papier ou par courriel',
    open: 'Entrer une confirmation sur papier',
    text: 'Pour qui n’utilise pas Vigie. Gardez le papier : c’est lui, la preuve.',
    person: 'Personne',
    group: 'Groupe',
    platform: 'Plateforme',
    on: 'Reçue le',
    answer: 'Votre décision',
    answers: { accepted: 'Acceptée', returned: 'Retournée' },
    nothing: 'La personne déclare qu’il n’y avait rien à détruire',
    remark: 'Remarque',
    save: 'Entrer la confirmation',
    missing: 'Choisissez la personne, la plateforme et la date, et indiquez le groupe.',
    list: 'Entrées à la main',
    removeAsk: 'Retirer cette confirmation entrée à la main?',
    choose: 'Choisissez',
  },
};
export type OfficeSchoolWords = typeof officeSchoolFr;
