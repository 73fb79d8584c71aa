import { type IncidentDraft, reportedBy } from '../access/incident.ts';
import { readIncidents } from '../db/accesses.ts';
import type { IncidentEntry } from '../db/rows.ts';
import { openStore } from '../db/store.ts';
import type { IncidentPaper } from '../documents/incident-pdf.ts';
import { incidentsEn } from '../i18n/incidents.en.ts';
import { incidentsFr } from '../i18n/incidents.fr.ts';
import type { Language } from '../messages.ts';
import { fileName } from './file-name.ts';
import type { Register } from './register.ts';
import { saveFile } from './save-file.ts';

export interface IncidentOrder {
  draft: IncidentDraft;
  register: Pick<Register, 'settings' | 'today' | 'pack'>;
  lang: Language;
}
export interface Incidents {
  /** Latest first. Throws `SealBroken`. */
  read(): Promise<IncidentEntry[]>;
  savePdf(order: IncidentOrder): Promise<void>;
  /** A draft of an e-mail with that text, the PDF in it; nothing is sent. */
  saveMail(order: IncidentOrder, text: string): Promise<void>;
}
export const incidents: Incidents = { read, savePdf, saveMail };

async function read(): Promise<IncidentEntry[]> {
  return readIncidents(await openStore());
}

async function fileOf({ draft, register, lang }: IncidentOrder) {
  const { incidentPdf } = await import('../documents/incident-pdf.ts');
  const { settings, today, pack } = register;
  const about: IncidentPaper = {
    draft,
    by: reportedBy(draft.knownAt, pack?.incident?.hours ?? null),
    to: pack?.incident?.to[lang] ?? null,
    lang,
    on: today,
    timeZone: settings.timeZone,
    paper: settings.paper,
    person: settings.person,
    school: settings.school,
  };
  return { name: `vigie-incident-${today}.pdf`, bytes: await incidentPdf(about) };
}

async function savePdf(order: IncidentOrder): Promise<void> {
  const { name, bytes } = await fileOf(order);
  saveFile(name, bytes, 'application/pdf');
}

async function saveMail(order: IncidentOrder, text: string): Promise<void> {
  const { mailDraft } = await import('../documents/mail-draft.ts');
  const { subject } = (order.lang === 'fr' ? incidentsFr : incidentsEn).paper;
  const attachments = [{ ...(await fileOf(order)), type: 'application/pdf' }];
  const bytes = await mailDraft({ to: [], subject, text, attachments });
  saveFile(`${fileName(subject)}.eml`, bytes, 'message/rfc822');
}
