import { instantOf } from '../../../lib/local-time.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useIncidents } from '../../incident/words.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useAct } from '../../shared/use-act.ts';
import { draftOf } from './draft-of.ts';
import type { Incident } from './incident.ts';

interface Props {
  page: Page;
  register: Register;
  incident: Incident;
}

/** The same facts as a draft under the eight headings of the register of incidents. */
export function BeginDraft({ page, register, incident }: Props) {
  const words = useIncidents();
  const act = useAct();
  const { today, settings } = register;
  const begin = () =>
    act.run(async () => {
      const { noticedOn } = incident;
      const earlier = noticedOn !== '' && noticedOn < today;
      const knownAt = earlier
        ? instantOf({ day: noticedOn, time: '00:00' }, settings.timeZone)
        : new Date().toISOString();
      const draft = draftOf(incident, knownAt, page.lang.value);
      const { id } = await page.write('saveIncident', { id: null, draft });
      location.assign(`#incidents/${id}`);
    });
  return (
    <div class="begin-draft">
      <p class="hint">{words.fromPostText}</p>
      <button type="button" class="btn" disabled={act.busy} onClick={() => void begin()}>
        {words.fromPost}
      </button>
      <ErrorNote error={act.error} />
    </div>
  );
}
