import { type IncidentDraft, incidentFields } from '../../lib/access/incident.ts';
import { speech } from '../../lib/i18n/speech.ts';
import type { Language } from '../../lib/messages.ts';
import { incidentWords } from './words.ts';

interface About {
  /** Instant (ISO 8601) by which it is reported; null: no number of hours is stated. */
  by: string | null;
  /** IANA. */
  timeZone: string;
  person: string;
  school: string;
}

/** The draft as the text of an e-mail, entry by entry; what is missing reads so. */
export function incidentLetter(draft: IncidentDraft, about: About, lang: Language): string {
  const { paper, fields, draft: warning } = incidentWords[lang];
  const { moment } = speech[lang];
  const { by, timeZone, person, school } = about;
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  const line = (label: string, text: string) => `${label}${colon}${text.trim() || paper.blank}`;
  return [
    paper.hello,
    '',
    warning,
    '',
    ...incidentFields.map((field) =>
      line(
        fields[field].label,
        field === 'knownAt' ? moment(draft.knownAt, timeZone) : draft[field],
      ),
    ),
    ...(by === null ? [] : [line(paper.by, moment(by, timeZone))]),
    '',
    ...[person, school].filter((text) => text !== ''),
  ]
    .join('\n')
    .trimEnd();
}
