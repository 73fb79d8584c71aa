import type { ContentMessages, Handlers } from '../messages.ts';
import { ask } from './ask.ts';
import { checkDraft } from './check-draft.ts';
import { display } from './display-mode.ts';
import { displayNames } from './display-names.ts';
import { writeToFamilies } from './family-notes.ts';
import { noteExport } from './note-export.ts';
import { noteSent } from './note-sent.ts';
import { openPage, openPlatform, openUnlock } from './open.ts';
import { overlayLost } from './overlay-lost.ts';
import { takeNotices, watchNotices } from './page-notices.ts';
import { planFixes } from './plan-fixes.ts';
import { askWhoAppears } from './register/appearances.ts';
import { teach } from './teach.ts';
import { viewPlace } from './view-place.ts';

/** What content scripts may ask. */
export const content: Pick<Handlers, keyof ContentMessages> = {
  viewPlace,
  checkDraft,
  planFixes,
  noteSent,
  ask,
  askWhoAppears,
  teach,
  display,
  displayNames,
  writeToFamilies,
  overlayLost,
  openPlatform,
  openPage,
  openUnlock,
  watchNotices,
  takeNotices,
  noteExport,
};
