import { speech } from '../../../lib/i18n/speech.ts';
import type { Language } from '../../../lib/messages.ts';
import { alreadyWords } from './words.ts';

export const incidentKinds = [
  'name',
  'image',
  'result',
  'health',
  'conduct',
  'contact',
  'identity',
  'other',
] as const;
export const incidentReaders = ['unknown', 'one', 'class', 'families', 'staff', 'public'] as const;

/** What the person in charge of personal information is told; days are `YYYY-MM-DD`, empty where not said. */
export interface Incident {
  where: string;
  /** When it was posted, ready to be read; null: `postedOn` and `postedAt` (`15:05`) say it. */
  posted: string | null;
  postedOn: string;
  postedAt: string;
  noticedOn: string;
  kinds: readonly (typeof incidentKinds)[number][];
  readers: (typeof incidentReaders)[number];
  people: number | null;
  names: string;
  done: readonly string[];
  left: readonly string[];
  person: string;
  school: string;
}

/** The text to pass on, with the facts that a register of incidents asks for (LAI, 63.8 and after); no name but those given. */
export function incidentText(incident: Incident, lang: Language): string {
  const { letter, kind, reader } = alreadyWords[lang];
  const { date, list } = speech[lang];
  const { posted, postedOn, postedAt, noticedOn, people, names, done, left } = incident;
  const line = (label: string, text: string) => labelled(label, text || letter.nothing, lang);
  const [hour, minute] = postedAt.split(':');
  const said = postedOn && date(postedOn);
  const day = said && (hour && minute ? letter.at(said, hour, minute) : letter.on(said));
  const counted = people === null ? '' : letter.count(people);
  const whom = [counted, names.trim()].filter((text) => text !== '').join(' · ');
  const steps = (label: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [labelled(label, '', lang).trimEnd(), ...items.map((item) => `   – ${item}`)];
  return [
    letter.subject,
    '',
    letter.hello,
    '',
    letter.opening,
    '',
    line(letter.where, incident.where),
    line(letter.posted, posted === null ? day : letter.moment(posted)),
    line(letter.noticed, noticedOn && letter.on(date(noticedOn))),
    line(letter.kinds, list(incident.kinds.map((each) => small(kind[each])))),
    line(letter.people, whom),
    line(letter.readers, small(reader[incident.readers])),
    ...(done.length === 0 ? [line(letter.done, '')] : steps(letter.done, done)),
    ...steps(letter.left, left),
    '',
    letter.closing,
    '',
    ...[incident.person, incident.school].filter((text) => text !== ''),
  ]
    .join('\n')
    .trimEnd();
}

/** As it stands within a line. */
function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A label and what is said of it, with the language's space before the colon. */
function labelled(label: string, text: string, lang: Language): string {
  return lang === 'fr' ? `${label}\u00a0: ${text}` : `${label}: ${text}`;
}
