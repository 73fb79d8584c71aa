import { openStore } from '../../lib/db/store.ts';
import { noteExport } from '../../lib/services/note-export.ts';
import { register } from '../../lib/services/register.ts';
import { desk } from '../sample-class.ts';
import type { Examples } from './examples.ts';

/** The host that the browser allows (`test/fake-browser.ts`). */
const host = 'service.example';
const template = 'services-partenaires';

/** A file that left Classroom, and a service with one host. */
export interface NoticeWorld {
  file: string;
}

export async function makeNotices(): Promise<NoticeWorld> {
  const patch = { pack: 'fr-rgpd-ecoledirecte', serviceHosts: { [template]: [host] } };
  await register.saveSettings({ key: crypto.randomUUID(), patch }, desk);
  const said = { file: '6A.csv', reason: 'print', deleteBy: '2026-12-22' } as const;
  const page = { id: 'vigie', url: 'https://classroom.google.com/c/1' };
  await noteExport({ key: crypto.randomUUID(), ...said }, page);
  const { db } = await openStore();
  return { file: (await db.exports.toCollection().first())?.id ?? '' };
}

/** One act of every command about notices on pages. */
export const noticeExamples: Examples<NoticeWorld> = {
  tickExport: ({ file }) => ({ id: file, on: '2026-11-22' }),
  addServiceHost: () => ({ template: 'charlemagne', host }),
  removeServiceHost: () => ({ template, host }),
};
