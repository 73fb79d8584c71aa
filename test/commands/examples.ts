import type { RegisterMessages } from '../../lib/messages.ts';
import type { registerSchemas } from '../../lib/services/door/register.ts';
import pack from '../fixtures/packs/fr-charte.json';
import { teamsPlace } from '../sample-class.ts';
import { byHand, passphrase, recovery, type World } from './world.ts';

type Name = keyof typeof registerSchemas;
type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];
export type Examples<W> = {
  [N in Name]?: (world: W) => Omit<Payload<N>, 'key'>;
};

const zoe = { firstName: 'Zoé', lastName: 'Gagnon', nicknames: [] };
const teams = { platform: 'teams' } as const;

/** One act of every command of a teacher's register, each possible in the sample world. */
export const examples: Examples<World> = {
  addGroup: () => ({ name: '402', schoolYear: '2026-2027' }),
  renameGroup: ({ group }) => ({ id: group, name: '401-B' }),
  removeGroup: ({ group }) => ({ id: group }),
  importStudents: ({ group }) => ({ group, students: [zoe] }),
  importGroups: () => ({
    schoolYear: '2026-2027',
    groups: [{ id: null, name: '403', students: [zoe] }],
  }),
  updateStudents: ({ group, lea, noah }) => ({
    group,
    add: [zoe],
    rename: [{ id: lea, firstName: 'Lea', lastName: 'Tremblay', nicknames: [] }],
    leave: [{ id: noah, on: '2026-11-20' }],
    back: [],
    remove: [],
  }),
  removeStudent: ({ noah }) => ({ id: noah }),
  eraseStudent: ({ noah }) => ({ id: noah }),
  giveAvatars: ({ group }) => ({ group }),
  setAvatar: ({ lea }) => ({ student: lea, avatar: 'fox-blue-green' }),
  redrawAvatars: ({ group }) => ({ group, year: '2026-2027' }),
  recordConsents: ({ noah }) => ({
    events: [
      {
        student: noah,
        ...teams,
        scope: 'class',
        answer: 'yes',
        on: '2026-10-01',
        parent: 1,
        formDate: '2026-10-01',
        filedAt: 'classeur',
        digest: null,
        corrects: null,
      },
    ],
  }),
  setFormsSent: ({ lea }) => ({
    students: [lea],
    ...teams,
    schoolYear: '2026-2027',
    sentOn: '2026-09-02',
  }),
  tickTakedown: ({ post, lea }) => ({ post, student: lea }),
  untickTakedown: ({ post, noah }) => ({ post, student: noah }),
  setGroupPlatforms: ({ group }) => ({ group, platforms: ['teams', 'classroom'] }),
  addAuthorisation: () => ({
    platform: 'classdojo',
    grantedOn: '2026-09-01',
    until: '2027-06-30',
    by: 'Direction',
  }),
  removeAuthorisation: ({ authorisation }) => ({ id: authorisation }),
  importPack: () => ({ text: JSON.stringify({ ...pack, version: '0.2.0' }) }),
  removePack: ({ pack: id }) => ({ id }),
  answerPlace: ({ group }) => ({
    place: teamsPlace,
    answer: { space: 'class', group, student: null, purpose: 'school' },
  }),
  answerWhoAppears: ({ group, lea }) => ({
    group,
    answers: [{ digest: 'ab'.repeat(32), students: [lea] }],
  }),
  learn: () => ({
    lesson: { word: 'Rose', before: 'la ', after: ' des', nicknameOf: null, place: null },
  }),
  forgetLesson: ({ lesson }) => ({ id: lesson }),
  answerAccount: () => ({ domain: 'ecole.example', account: 'work' }),
  forgetPlace: ({ place }) => ({ id: place }),
  saveDocument: ({ group, document }) => ({
    id: document,
    ...teams,
    groups: [group],
    lang: 'fr',
    title: 'Teams',
    aims: 'Lire',
    use: 'Chaque semaine',
    readers: 'Le groupe',
  }),
  removeDocument: ({ document }) => ({ id: document }),
  setNotices: ({ group }) => ({
    groups: [group],
    ...teams,
    submittedOn: '2026-08-20',
    validatedOn: '2026-08-25',
    validatedBy: 'Direction',
    sentOn: null,
  }),
  tickAccess: ({ group }) => ({
    group,
    ...teams,
    round: 'autumn',
    item: 'members',
    ticked: true,
  }),
  eraseRelease: ({ post }) => ({ id: post }),
  setPostLink: ({ post }) => ({ id: post, link: 'https://teams.microsoft.com/l/message/1' }),
  noteBackup: () => ({}),
  noteHandover: ({ group }) => ({ group, given: true }),
  eraseHandedOver: ({ oldGroup }) => ({ group: oldGroup }),
  purgeYear: () => ({ year: '2024-2025', unsettled: true }),
  setPassphrase: () => ({ passphrase, recovery, current: null }),
  removePassphrase: () => ({ current: { by: 'passphrase', secret: passphrase } }),
  saveSettings: () => ({ patch: { lang: 'en' } }),
  // Before what must be kept is kept, a tick can only be taken back.
  tickItems: ({ checklist }) => ({ checklist, items: ['files'], ticked: false }),
  noteOpened: ({ checklist, post }) => ({ checklist, post }),
  noteEvidence: ({ checklist }) => ({ checklist, item: 'team', text: '88214' }),
  keepItem: ({ checklist, lea }) => ({
    checklist,
    what: 'Bilan',
    student: lea,
    file: 'dossier scolaire',
    on: '2026-11-20',
  }),
  removeKept: ({ checklist }) => ({ checklist, id: 'none' }),
  setAside: ({ checklist, post }) => ({
    checklist,
    what: 'Plainte',
    posts: [post],
    reason: 'complaint',
    decidedBy: 'Direction',
    decidedOn: '2026-11-20',
    until: null,
  }),
  liftHold: ({ checklist }) => ({ checklist, id: 'none' }),
  endStep: ({ checklist }) => ({ checklist, step: 'keep', done: true }),
  stateNothing: ({ checklist }) => ({ checklist, nothing: true }),
  addPost: ({ group }) => byHand(group),
  removePost: ({ handPost }) => ({ post: handPost }),
  dismissReminder: () => ({}),
};
