import type { Handlers, RegisterMessages } from '../messages.ts';
import { readAsk } from './ask.ts';
import { readFamilyNotes } from './family-notes.ts';
import { judgeFamilyNote } from './judge-family-note.ts';
import { lock, unlock } from './lock/lock.ts';
import { removePassphrase } from './lock/remove-passphrase.ts';
import { setPassphrase } from './lock/set-passphrase.ts';
import { approveAccess } from './register/access-approval.ts';
import { askAccess } from './register/access-asking.ts';
import { tickAccess } from './register/access-checks.ts';
import { leaveAccesses } from './register/access-leaving.ts';
import { tickAccessStep } from './register/access-steps.ts';
import {
  addAccess,
  editAccess,
  endAccess,
  removeAccess,
  reviewAccess,
} from './register/accesses.ts';
import { answerWhoAppears, readWhoAppears } from './register/appearances.ts';
import { giveAvatars, redrawAvatars, setAvatar } from './register/avatars.ts';
import { noteBackup, restoreBackup } from './register/backup.ts';
import {
  endStep,
  keepItem,
  liftHold,
  noteEvidence,
  noteOpened,
  removeKept,
  setAside,
  stateNothing,
  tickItems,
} from './register/checklists.ts';
import { confirmDestruction } from './register/confirm-destruction.ts';
import { recordConsents } from './register/consents.ts';
import { signConsentsExport } from './register/consents-export.ts';
import { decide, handOverDecisions } from './register/decisions.ts';
import { dismissReminder } from './register/dismiss-reminder.ts';
import { removeDocument, saveDocument } from './register/documents.ts';
import { eraseStudent } from './register/erase-student.ts';
import { tickExport } from './register/exports.ts';
import { sealForms } from './register/forms.ts';
import { setFormsSent } from './register/forms-sent.ts';
import { addGroup, removeGroup, renameGroup, setGroupPlatforms } from './register/groups.ts';
import { eraseHandedOver, noteHandover } from './register/hand-over.ts';
import { importGroups } from './register/import-groups.ts';
import { removeIncident, saveIncident } from './register/incidents.ts';
import { eraseRelease, setPostLink } from './register/ledger.ts';
import { forgetLesson, learn } from './register/lessons.ts';
import { setNotices } from './register/notices.ts';
import { changeKey, handOverOffice, readOwnKey } from './register/own-key.ts';
import { importPack, removePack } from './register/packs.ts';
import { enterPaper, removePaper } from './register/papers.ts';
import { pinKey, revokeKey } from './register/pins.ts';
import { answerPlace, forgetPlace } from './register/places.ts';
import { addAuthorisation, removeAuthorisation } from './register/platforms.ts';
import { addPost, removePost } from './register/posts-by-hand.ts';
import { purgeYear } from './register/purge.ts';
import { receiveRecords } from './register/receive-records.ts';
import { noteDelivered, requestPlatform } from './register/records.ts';
import { recoverStore } from './register/recover.ts';
import { addServiceHost, removeServiceHost } from './register/service-hosts.ts';
import { answerAccount, saveSettings } from './register/settings.ts';
import { removeStaff, saveStaff } from './register/staff.ts';
import { importStudents, removeStudent } from './register/students.ts';
import { submitDocument } from './register/submit-document.ts';
import { tickTakedown, untickTakedown } from './register/takedowns.ts';
import { updateStudents } from './register/update-students.ts';
import { addSite, removeSite } from './sites.ts';
import { readTeach } from './teach.ts';
import { readWork } from './work.ts';

/** What the extension's own pages may ask of the register. */
export const register: Pick<Handlers, keyof RegisterMessages> = {
  dismissReminder,
  tickItems,
  noteOpened,
  noteEvidence,
  keepItem,
  removeKept,
  setAside,
  liftHold,
  endStep,
  stateNothing,
  addPost,
  removePost,
  confirmDestruction,
  signConsentsExport,
  requestPlatform,
  submitDocument,
  receiveRecords,
  noteDelivered,
  pinKey,
  revokeKey,
  readOwnKey,
  changeKey,
  decide,
  handOverDecisions,
  handOverOffice,
  importPack,
  removePack,
  saveSettings,
  addGroup,
  renameGroup,
  removeGroup,
  importStudents,
  importGroups,
  updateStudents,
  removeStudent,
  eraseStudent,
  giveAvatars,
  setAvatar,
  redrawAvatars,
  recordConsents,
  setFormsSent,
  sealForms,
  tickTakedown,
  untickTakedown,
  setGroupPlatforms,
  saveDocument,
  removeDocument,
  setNotices,
  tickAccess,
  addAuthorisation,
  removeAuthorisation,
  setPassphrase,
  removePassphrase,
  unlock,
  lock,
  readAsk,
  readFamilyNotes,
  judgeFamilyNote,
  readWhoAppears,
  answerWhoAppears,
  answerPlace,
  answerAccount,
  forgetPlace,
  readTeach,
  learn,
  forgetLesson,
  eraseRelease,
  setPostLink,
  noteBackup,
  restoreBackup,
  recoverStore,
  readWork,
  addSite,
  removeSite,
  noteHandover,
  eraseHandedOver,
  purgeYear,
  saveStaff,
  removeStaff,
  enterPaper,
  removePaper,
  tickExport,
  addServiceHost,
  removeServiceHost,
  addAccess,
  editAccess,
  tickAccessStep,
  approveAccess,
  reviewAccess,
  endAccess,
  leaveAccesses,
  removeAccess,
  askAccess,
  saveIncident,
  removeIncident,
};
