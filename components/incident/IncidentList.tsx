import { missingFields } from '../../lib/access/incident.ts';
import type { IncidentEntry } from '../../lib/db/rows.ts';
import { useSpeech } from '../shared/language.ts';
import { OpenCell } from '../shared/OpenCell.tsx';
import { useIncidents } from './words.ts';

/** The drafts, latest first, with what each still lacks. */
export function IncidentList({ incidents }: { incidents: readonly IncidentEntry[] }) {
  const words = useIncidents();
  const { heads, fields } = words;
  const { date, list } = useSpeech();
  if (incidents.length === 0) return <p>{words.none}</p>;
  return (
    <table class="data stack-narrow">
      <thead>
        <tr>
          <th scope="col">{heads.about}</th>
          <th scope="col">{heads.begun}</th>
          <th scope="col">{heads.left}</th>
          <th scope="col">
            <span class="vh">{heads.see}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {incidents.map((incident) => (
          <tr key={incident.id}>
            <th scope="row">
              <b class="incident-about">{incident.information.trim() || words.untitled}</b>
            </th>
            <td data-label={heads.begun}>{date(incident.begunOn)}</td>
            <td data-label={heads.left}>
              {list(missingFields(incident).map((field) => fields[field].label)) || '–'}
            </td>
            <OpenCell
              href={`#incidents/${incident.id}`}
              label={heads.see}
              name={words.seeOf(date(incident.begunOn))}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
