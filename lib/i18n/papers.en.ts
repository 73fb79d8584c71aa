import { speech } from './speech.ts';

const { date, list, number, plural } = speech.en;
const count = (of: number, one: string, other: string) => `${number(of)} ${plural(of, one, other)}`;

/** The sheets of signed records, in English: what stands beside the record's own words. */
export const papersEn = {
  reference: (reference: string) => `Reference ${reference}`,
  version: (version: number) =>
    version === 1 ? 'Version 1' : `Version ${version}, corrects version ${version - 1}`,
  year: (year: string) => `School year ${year}`,
  person: 'Staff member',
  principal: 'Principal',
  yearLabel: 'School year',
  day: date,
  platform: 'Platform',
  platformAt: (name: string, address: string) => `${name}, ${address}`,
  groups: 'Groups',
  valid: 'Valid',
  period: (from: string, until: string) => `from ${date(from)} to ${date(until)}`,
  days: (first: number, last: string) => `${first} to ${date(last)}`,
  from: (day: string) => `from ${date(day)}`,
  until: (day: string) => `until ${date(day)}`,
  none: '–',
  signed: (moment: string) => `, signed on ${moment}`,
  box: {
    title: 'The signed statement is attached to this PDF',
    text: (file: string, person: string) =>
      `Vigie reads the attachment ${file}, never this page, which is there to be read and filed. The words below are those of the key of ${person}: the first time, compare them by voice.`,
    replaced:
      ' A character that this sheet cannot print is replaced by [?]; the attachment has the exact text.',
  },
  reserved: {
    title: 'For the principal',
    fields: ['Received on', 'Decision', 'Remark'],
    request: ['Committee reference', 'Decision', 'Remark'],
  },
  foot: (clauses: string, rules: string) => `${rules}, ${clauses}.`,
  noNames: (clauses: string, rules: string) =>
    `Holds no name of a student or a parent. ${rules}, ${clauses}.`,
  count: (digest: string, page: number, pages: number) => `Content ${digest} · ${page} of ${pages}`,
  destruction: {
    title: 'Confirmation of destruction',
    clauses: '5.9 and 5.10',
    group: 'Group',
    groupOf: (group: string, year: string) => `${group}, school year ${year}`,
    afterDeparture: (group: string, year: string) =>
      `${group}, school year ${year}, after a student left`,
    authorisation: 'Authorisation',
    authorised: (reference: string | null, until: string) =>
      reference === null ? `until ${date(until)}` : `${reference}, until ${date(until)}`,
    noAuthorisation: 'none noted',
    categories: 'Categories',
    category: {
      'first-names': 'first names',
      'full-names': 'full names',
      photos: 'photos',
      videos: 'videos',
      recordings: 'recordings',
      'school-work': 'school work',
      messages: 'messages',
    },
    quantity: 'Quantity',
    nothing: 'nothing to destroy',
    posts: (posts: number) => count(posts, 'post', 'posts'),
    withMedia: (many: number) => `${number(many)} of them with a photo, film or sound`,
    elsewhere: (many: number) => `${number(many)} of them noted by hand`,
    done: 'What was done',
    heads: ['Item', 'How', 'When'],
    kept: 'Kept and filed',
    keptIn: (many: number, file: string) => `${count(many, 'item', 'items')}, ${file}`,
    plainDone: 'done',
    copies: 'Copies checked',
    copy: (title: string, evidence: string) => `${title}: ${evidence}`,
    noCopies: 'None is noted.',
    holds: 'On hold',
    noHolds: 'Nothing. No access request and no complaint is pending, to my knowledge.',
    hold: (many: number, reason: string, decidedBy: string, on: string, until: string | null) =>
      `${count(many, 'item', 'items')}: ${reason}, decided by ${decidedBy} on ${date(on)}${until === null ? '' : `, until ${date(until)}`}`,
    reason: {
      'access-request': 'access request',
      complaint: 'complaint',
      litigation: 'litigation',
      incident: 'privacy incident',
      other: 'another reason',
    },
    declaration: 'Declaration',
    declared: (group: string, platform: string) =>
      `I declare that the information and documents of group ${group} on ${platform} were destroyed as said above (5.9), and that what had to be kept was first placed in the student’s file (5.10). This declaration says what I did and what I know.`,
    declaredButHeld: (group: string, platform: string) =>
      `I declare that the information and documents of group ${group} on ${platform} were destroyed as said above (5.9), except what is on hold, and that what had to be kept was first placed in the student’s file (5.10). This declaration says what I did and what I know.`,
    declaredDeparture: (group: string, platform: string) =>
      `I declare that the information and documents of a student who left group ${group} were destroyed on ${platform} as said above (5.9), and that what had to be kept was first placed in the student’s file (5.10). This declaration says what I did and what I know.`,
    declaredNothing: (group: string, platform: string) =>
      `I declare that there was nothing to destroy for group ${group} on ${platform} (5.9). This declaration says what I know.`,
  },
  request: {
    title: 'Request to authorise a platform',
    clauses: '4.0',
    audience: 'For',
    audiences: { students: 'students', parents: 'parents', both: 'students and parents' },
    aims: 'Aims',
    information: 'Information that the platform would hold',
    declaration: 'Request',
    declared: (platform: string) =>
      `I ask the principal to authorise ${platform} in writing, with the agreement of the security committee (4.0). Until then, I do not use it to write to parents or students.`,
    alone: {
      declared: (platform: string) =>
        `I ask the principal to authorise ${platform} in writing (4.0). Until then, I do not use it to write to parents or students.`,
    },
    inform: {
      title: 'Notice of the use of a platform',
      declaration: 'Notice',
      declared: (platform: string) => `I inform the principal that I use ${platform} (4.0).`,
    },
  },
  information: {
    title: 'Information document for parents',
    clauses: '5.1',
    name: 'Title',
    aims: 'Aims',
    use: 'Use',
    readers: 'Who can read',
    declaration: 'To validate',
    declared: 'This document goes to parents once the principal has validated it (5.1).',
  },
  consents: {
    title: 'Statement of the year’s consents',
    clauses: '5.9',
    students: 'Students',
    events: 'Answers',
    file: 'The sealed file',
    fileText: (digest: string) =>
      `The consents themselves are in a sealed file of their own, which the principal opens with its passphrase. Its fingerprint (SHA-256) is ${digest}.`,
    declaration: 'Declaration',
    declared:
      'I hand the consents recorded this year to the principal. Once this statement is accepted, they are erased from my browser.',
  },
  access: {
    title: 'Request for access to a system',
    clauses: null,
    types: {
      initial: 'new access',
      modification: 'change',
      cancellation: 'cancellation',
      renewal: 'renewal',
    },
    mailbox: 'Mailbox',
    steps: 'Steps done',
    step: (title: string, on: string) => `${title}: ${on}`,
    type: 'Request',
    subject: 'For',
    system: 'System',
    profile: 'Profile',
    organisations: 'Organisations',
    notes: 'Details',
  },
  decisions: {
    title: 'The principal’s decisions',
    clauses: '4.0, 5.1 and 5.9',
    to: 'Key of the recipient',
    many: 'Decisions',
    heads: ['Statement', 'Decision', 'Date'],
    subject: (kind: string, digest: string) => `${kind}, ${digest}`,
    kinds: {
      'platform-request': 'Authorisation request',
      'information-document': 'Information document',
      'destruction-confirmation': 'Confirmation of destruction',
      'consents-export': 'Statement of consents',
      'access-request': 'Access request',
    },
    answers: { accepted: 'accepted', returned: 'returned', refused: 'refused' },
    committee: (reference: string, on: string) => `committee ${reference} of ${date(on)}`,
    comments: 'Comments',
    comment: (subject: string, text: string) => `${subject}: ${text}`,
  },
  keyChange: {
    title: 'Change of key',
    clauses: null,
    reason: 'Reason',
    reasons: { rotation: 'new key of the same person', handover: 'the office is handed over' },
    person: 'New key of',
    next: 'New key',
  },
  number,
  list,
};
