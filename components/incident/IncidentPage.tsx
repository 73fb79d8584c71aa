import { useState } from 'preact/hooks';
import { type IncidentDraft, missingFields } from '../../lib/access/incident.ts';
import type { IncidentEntry } from '../../lib/db/rows.ts';
import { instantOf, localTimeOf } from '../../lib/local-time.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Up } from '../shared/Up.tsx';
import { useAct } from '../shared/use-act.ts';
import { useShared } from '../shared/words.ts';
import { Clock } from './Clock.tsx';
import { Fields } from './Fields.tsx';
import { Files } from './Files.tsx';
import { useIncidents } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  /** null: a new one. */
  incident: IncidentEntry | null;
}
const empty: Omit<IncidentDraft, 'knownAt'> = {
  information: '',
  circumstances: '',
  happened: '',
  people: '',
  risk: '',
  notices: '',
  measures: '',
};

/** One draft: the eight entries, what is missing, until when it is reported. Vigie puts no name in it. */
export function IncidentPage({ page, register, incident }: Props) {
  const words = useIncidents();
  const shared = useShared();
  const act = useAct();
  const { timeZone } = register.settings;
  const [draft, setDraft] = useState(incident ?? empty);
  const [known, setKnown] = useState(() =>
    localTimeOf(incident?.knownAt ?? new Date().toISOString(), timeZone),
  );
  const [saved, setSaved] = useState(false);
  const said = known.day !== '' && known.time !== '';
  const knownAt = said ? instantOf(known, timeZone) : '';
  const { information, circumstances, happened, people, risk, notices, measures } = draft;
  const whole: IncidentDraft = {
    information,
    circumstances,
    happened,
    knownAt,
    people,
    risk,
    notices,
    measures,
  };
  const save = async () => {
    if (!said) return act.refuse(words.dayMissing);
    await act.run(async () => {
      const { id } = await page.write('saveIncident', { id: incident?.id ?? null, draft: whole });
      if (incident) setSaved(true);
      else location.replace(`#incidents/${id}`);
    });
  };
  const missing = missingFields(whole).map((field) => words.fields[field].label);
  const to = register.pack?.incident?.to[page.lang.value];
  return (
    <>
      <Up href="#incidents" label={words.section} />
      <header class="head wide">
        <div>
          <h1>{incident ? words.title : words.newTitle}</h1>
          <p class="sub">
            {words.draft} {to && words.to(to)}
          </p>
        </div>
        {said && <Files page={page} register={register} draft={whole} />}
      </header>
      {said && <Clock knownAt={knownAt} register={register} />}
      <form
        class="ask-form incident-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="hint">{words.noNames}</p>
        <Fields
          draft={draft}
          known={known}
          today={register.today}
          onDraft={(change) => {
            setDraft({ ...draft, ...change });
            setSaved(false);
          }}
          onKnown={(at) => {
            setKnown(at);
            setSaved(false);
          }}
        />
        <p class="hint">{missing.length === 0 ? words.whole : words.missing(missing)}</p>
        <ErrorNote error={act.error} />
        <div class="btns">
          <button type="submit" class="btn primary" disabled={act.busy}>
            {words.save}
          </button>
          <span role="status" class="hint">
            {saved && words.saved}
          </span>
        </div>
        {incident && (
          <Confirm
            label={words.remove}
            question={words.removeAsk}
            act={shared.remove}
            onAct={async () => {
              await page.write('removeIncident', { id: incident.id });
              location.assign('#incidents');
            }}
          />
        )}
      </form>
    </>
  );
}
