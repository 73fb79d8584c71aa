import type { IncidentDraft } from '../../../lib/access/incident.ts';
import { speech } from '../../../lib/i18n/speech.ts';
import type { Language } from '../../../lib/messages.ts';
import { incidentWords } from '../../incident/words.ts';
import type { Incident } from './incident.ts';
import { alreadyWords } from './words.ts';

/**
 * What is told of a post, as a draft for the register of incidents; `knownAt`: an instant (ISO 8601). The names that the
 * letter may carry stay out of it.
 */
export function draftOf(incident: Incident, knownAt: string, lang: Language): IncidentDraft {
  const { kind, letter } = alreadyWords[lang];
  const { date, list } = speech[lang];
  const { where, posted, postedOn, people, kinds, done } = incident;
  const when = posted ?? (postedOn === '' ? '' : date(postedOn));
  return {
    information: list(kinds.map((each) => kind[each])),
    circumstances: where === '' ? '' : incidentWords[lang].posted(where, when),
    happened: when,
    knownAt,
    people: people === null ? '' : letter.count(people),
    risk: '',
    notices: '',
    measures: done.join('\n'),
  };
}
