import { type IncidentDraft, incidentFields } from '../access/incident.ts';
import { incidentsEn } from '../i18n/incidents.en.ts';
import { incidentsFr } from '../i18n/incidents.fr.ts';
import { speech } from '../i18n/speech.ts';
import type { Language } from '../page-view.ts';
import { drawFeet, feetHeight } from './numbered-feet.ts';
import { Page } from './page.ts';
import { drawSheet } from './sheet.ts';

/** The draft of an incident as it is printed. */
export interface IncidentPaper {
  draft: IncidentDraft;
  /** Instant (ISO 8601) by which it is reported; null: no number of hours is stated. */
  by: string | null;
  /** Who keeps the register; null: the rules do not say. */
  to: string | null;
  lang: Language;
  paper: 'letter' | 'a4';
  /** `YYYY-MM-DD`. */
  on: string;
  timeZone: string;
  school: string;
  person: string;
}

/** The eight entries in the order of the regulation, as a tagged PDF that says on each page that it is a draft. */
export function incidentPdf(about: IncidentPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { draft, by, to, lang, paper, on, timeZone, school, person } = about;
  const words = lang === 'fr' ? incidentsFr : incidentsEn;
  const { date, moment } = speech[lang];
  const page = new Page({
    paper,
    lang,
    title: words.paper.title,
    author: person,
    on,
    feet: feetHeight,
    anyText: true,
  });
  const known = moment(draft.knownAt, timeZone);
  drawSheet(page, {
    from: school,
    tag: words.paper.on(date(on)),
    title: words.paper.title,
    facts: [
      [words.paper.known, known],
      ...(by === null ? [] : [[words.paper.by, moment(by, timeZone)] as const]),
    ],
    parts: incidentFields
      .filter((field) => field !== 'knownAt')
      .map((field) => ({
        kind: 'section',
        section: {
          title: words.fields[field].label,
          text: draft[field].trim() === '' ? words.paper.blank : draft[field],
        },
      })),
  });
  const left = [words.draft, ...(to === null ? [] : [words.to(to)])].join(' ');
  drawFeet(page, left, words.paper.count);
  return page.close();
}
