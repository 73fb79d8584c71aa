import '../choices.css';
import { Field } from '../../shared/Field.tsx';
import { Select } from '../../shared/Select.tsx';
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
      <Field label={words.where} hint={words.whereHint}>
        <input
          value={told.where}
          maxLength={300}
          onInput={(event) => onTell({ where: event.currentTarget.value })}
        />
      </Field>
      <div class="form-grid">
        {asksWhen && (
          <>
            <Field label={words.postedOn}>
              <input
                type="date"
                max={today}
                value={told.postedOn}
                onInput={(event) => onTell({ postedOn: event.currentTarget.value })}
              />
            </Field>
            <Field label={words.postedAt}>
              <input
                type="time"
                value={told.postedAt}
                onInput={(event) => onTell({ postedAt: event.currentTarget.value })}
              />
            </Field>
          </>
        )}
        <Field label={words.noticedOn}>
          <input
            type="date"
            max={today}
            value={told.noticedOn}
            onInput={(event) => onTell({ noticedOn: event.currentTarget.value })}
          />
        </Field>
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
      <Field label={words.names} hint={words.namesHint}>
        <input
          value={told.names}
          maxLength={2000}
          onInput={(event) => onTell({ names: event.currentTarget.value })}
        />
      </Field>
      {known.length > 0 && told.names === '' && (
        <button type="button" class="quiet" onClick={() => onTell({ names: known.join(', ') })}>
          {words.addNames}
        </button>
      )}
    </div>
  );
}
