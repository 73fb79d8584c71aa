import type * as z from 'zod/mini';
import type { RegisterMessages } from '../../messages.ts';
import { accessSchemas } from './accesses.ts';
import { appearanceSchemas } from './appearances.ts';
import { avatarSchemas } from './avatars.ts';
import { backupSchemas } from './backup.ts';
import { consentSchemas } from './consents.ts';
import { documentSchemas } from './documents.ts';
import { familyNoteSchemas } from './family-notes.ts';
import { formSchemas } from './forms.ts';
import { ledgerSchemas } from './ledger.ts';
import { lessonSchemas } from './lessons.ts';
import { lockSchemas } from './lock.ts';
import { officeSchemas } from './office.ts';
import { packSchemas } from './packs.ts';
import { pageNoticeSchemas } from './page-notices.ts';
import { placeSchemas } from './places.ts';
import { platformSchemas } from './platforms.ts';
import { recordSchemas } from './records.ts';
import { settingsSchemas } from './settings.ts';
import { siteSchemas } from './sites.ts';
import { studentSchemas } from './students.ts';
import { yearEndSchemas } from './year-end.ts';

/** What the extension's own pages may send as well. */
export const registerSchemas = {
  ...studentSchemas,
  ...avatarSchemas,
  ...appearanceSchemas,
  ...consentSchemas,
  ...formSchemas,
  ...lessonSchemas,
  ...platformSchemas,
  ...packSchemas,
  ...placeSchemas,
  ...familyNoteSchemas,
  ...documentSchemas,
  ...ledgerSchemas,
  ...backupSchemas,
  ...lockSchemas,
  ...settingsSchemas,
  ...siteSchemas,
  ...yearEndSchemas,
  ...recordSchemas,
  ...officeSchemas,
  ...accessSchemas,
  ...pageNoticeSchemas,
} satisfies {
  [N in keyof RegisterMessages]: z.ZodMiniType<Parameters<RegisterMessages[N]>[0]>;
};
