import '../choices.css';
import { DayField } from '../../shared/DayField.tsx';
import { Field } from '../../shared/Field.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { type Incident, incidentKinds, incidentReaders } from './incident.ts';
import { useAlready } from './words.ts';

type Told = Omit<Incident, 'posted' | 'done' | 'left'>;
interface Props {
  told: Told;
  today: string;
  /** Where the ledger does not know when it was posted. */
  asksWhen: boolean;
  /** Names of the students of the post: they stand in the text only once added. */
  known: readonly string[];
  onTell(change: Partial<Told>): void;
}

/** The facts, chosen by the teacher. */
export function IncidentFields({ told, today, asksWhen, known, onTell }: Props) {
  const words = useAlready();
  return (
    <div class="incident-fields">
      <TextField
        label={words.where}
        hint={words.whereHint}
        value={told.where}
        maxLength={300}
        onText={(text) => onTell({ where: text })}
      />
      <div class="form-grid">
        {asksWhen && (
          <>
            <DayField
              label={words.postedOn}
              value={told.postedOn}
              max={today}
              onDay={(day) => onTell({ postedOn: day })}
            />
            <Field label={words.postedAt}>
              <input
                type="time"
                value={told.postedAt}
                onInput={(event) => onTell({ postedAt: event.currentTarget.value })}
              />
            </Field>
          </>
        )}
        <DayField
          label={words.noticedOn}
          value={told.noticedOn}
          max={today}
          onDay={(day) => onTell({ noticedOn: day })}
        />
        <Field label={words.people}>
          <input
            type="number"
            min={0}
            max={9999}
            value={told.people ?? ''}
            onInput={({ currentTarget: { value } }) =>
              onTell({ people: value === '' ? null : Math.max(0, Math.trunc(Number(value))) })
            }
          />
        </Field>
        <Select
          label={words.readers}
          value={told.readers}
          options={incidentReaders.map((id) => [id, words.reader[id]] as const)}
          onChange={(readers) => onTell({ readers })}
        />
      </div>
      <fieldset class="choices">
        <legend>{words.kinds}</legend>
        <div class="checks">
          {incidentKinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={told.kinds.includes(kind)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  const chosen = (each: typeof kind) =>
                    each === kind ? on : told.kinds.includes(each);
                  onTell({ kinds: incidentKinds.filter(chosen) });
                }}
              />
              {words.kind[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={words.names}
        hint={words.namesHint}
        value={told.names}
        maxLength={2000}
        onText={(text) => onTell({ names: text })}
      />
      {known.length > 0 && told.names === '' && (
        <button type="button" class="quiet" onClick={() => onTell({ names: known.join(', ') })}>
          {words.addNames}
        </button>
      )}
    </div>
  );
}
