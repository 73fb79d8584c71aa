import { type IncidentDraft, incidentFields } from '../../lib/access/incident.ts';
import type { LocalTime } from '../../lib/local-time.ts';
import { DayField } from '../shared/DayField.tsx';
import { Field } from '../shared/Field.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useIncidents } from './words.ts';

type Told = Omit<IncidentDraft, 'knownAt'>;
interface Props {
  draft: Told;
  /** By the school's clocks. */
  known: LocalTime;
  today: string;
  onDraft(change: Partial<Told>): void;
  onKnown(at: LocalTime): void;
}

/** The entries in the order of the regulation, each with a line of help. */
export function Fields({ draft, known, today, onDraft, onKnown }: Props) {
  const words = useIncidents();
  return (
    <>
      {incidentFields.map((field) => {
        const { label, hint } = words.fields[field];
        if (field === 'knownAt') {
          return (
            <div key={field}>
              <div class="form-grid">
                <DayField
                  label={words.day}
                  value={known.day}
                  max={today}
                  onDay={(day) => onKnown({ ...known, day })}
                />
                <Field label={words.time}>
                  <input
                    type="time"
                    value={known.time}
                    onInput={(event) => onKnown({ ...known, time: event.currentTarget.value })}
                  />
                </Field>
              </div>
              <p class="hint">{hint}</p>
            </div>
          );
        }
        const tell = (text: string) => onDraft({ [field]: text });
        if (field === 'happened' || field === 'people') {
          return (
            <TextField
              key={field}
              label={label}
              hint={hint}
              value={draft[field]}
              maxLength={300}
              onText={tell}
            />
          );
        }
        return (
          <Field key={field} label={label} hint={hint}>
            <textarea
              value={draft[field]}
              maxLength={4000}
              rows={3}
              onInput={(event) => tell(event.currentTarget.value)}
            />
          </Field>
        );
      })}
    </>
  );
}
