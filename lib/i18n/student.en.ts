import { speech } from './speech.ts';
import type { StudentWords } from './student.fr.ts';

const { number, plural } = speech.en;

/** What is held about one student, in English: on the desk and in the copy for an access request. */
export const studentEn: StudentWords = {
  open: (name: string) => `See what is kept about ${name}`,
  gone: 'This student is no longer in Vigie.',
  text: 'Everything that Vigie keeps about this student, in this browser.',
  save: 'Save a copy',
  saveText: 'For an access request: a page to read or print, without other students’ names.',
  loading: 'Reading the data…',
  nothing: 'Nothing.',
  yes: 'Yes',
  no: 'No',
  identity: {
    title: 'Identity',
    firstName: 'First name',
    lastName: 'Last name',
    nicknames: 'Nicknames',
    group: 'Group',
    year: 'School year',
    avatar: 'Avatar',
    leftOn: 'Left the group on',
  },
  consents: {
    title: 'Parents’ answers',
    head: [
      'Platform',
      'Space',
      'Answer',
      'Given on',
      'Parent',
      'Form dated',
      'Filed',
      'Recorded on',
    ],
    scopes: { class: 'Class space', 'own-parent': 'Parent’s space' },
    signers: { 1: '1', 2: '2', student: 'The student' },
    answers: { yes: 'Yes', no: 'No', withdrawn: 'Withdrawn', none: 'Taken back' },
  },
  forms: { title: 'Forms given out', head: ['Platform', 'School year', 'Given out on'] },
  posts: {
    title: 'Posts that name or show them',
    head: ['Sent on', 'Platform', 'Address', 'Media', 'Taken down on'],
  },
  lessons: { title: 'Nicknames that you taught Vigie', head: ['Nickname', 'Learnt on'] },
  places: {
    title: 'Conversations about them',
    head: ['Platform', 'Who reads', 'Address', 'Answered on'],
    spaces: { 'own-student': 'This student', 'own-parent': 'Their parent' },
  },
  never: 'Vigie keeps neither the text of posts nor what they said of the student.',
  madeOn: (day: string) => `Copy of ${day}, made by Vigie.`,
  erase: {
    title: 'Erase this student',
    text: 'The name, the answers, the forms and all that leads to this student are erased for good. Posts stay in the list, without the student; those still online are no longer tied to them: take them down first. A backup will not bring the student back.',
    act: 'Erase for good',
    ask: (name: string) => `Erase everything kept about ${name}? This cannot be undone.`,
    done: 'The student is erased.',
    stays: (posts: number) =>
      posts === 0
        ? 'Nothing is about them any more.'
        : `${number(posts)} ${plural(posts, 'post stays', 'posts stay')} in the list, without them.`,
    proof: 'Save the proof',
    proofText: 'It names nobody: write down by hand which request it answers.',
    back: 'Back to the group',
  },
  proof: {
    title: 'Proof of erasure',
    lines: (on: string, moment: string) => [
      `On ${on}, what Vigie kept about one student was erased (${moment}).`,
    ],
    counts: (counts) => [
      `Student’s record: 1`,
      `Parents’ answers: ${number(counts.consents)}`,
      `Forms given out: ${number(counts.forms)}`,
      `Ticked take-downs: ${number(counts.takedowns)}`,
      `Learnt nicknames: ${number(counts.lessons)}`,
      `Conversations: ${number(counts.places)}`,
      `Posts no longer tied to them: ${number(counts.posts)}`,
    ],
    chain: (seq: number, digest: string) => `Link ${seq} of the journal, digest ${digest}`,
    note: 'This proof holds no name.',
  },
};
