import type { Handlers, RegisterMessages } from '../messages.ts';
import { readAsk } from './ask.ts';
import { recordConsents } from './register/consents.ts';
import { addGroup, removeGroup, renameGroup, setGroupPlatforms } from './register/groups.ts';
import { eraseRelease } from './register/ledger.ts';
import { answerPlace, forgetPlace } from './register/places.ts';
import { addAuthorisation, removeAuthorisation, setNotice } from './register/platforms.ts';
import { answerAccount, saveSettings } from './register/settings.ts';
import { importStudents, removeStudent } from './register/students.ts';

/** What the extension's own pages may ask of the register. */
export const register: Pick<Handlers, keyof RegisterMessages> = {
  saveSettings,
  addGroup,
  renameGroup,
  removeGroup,
  importStudents,
  removeStudent,
  recordConsents,
  setGroupPlatforms,
  setNotice,
  addAuthorisation,
  removeAuthorisation,
  readAsk,
  answerPlace,
  answerAccount,
  forgetPlace,
  eraseRelease,
};
