import type { IncidentDraft } from '../../lib/access/incident.ts';
import { reportedBy } from '../../lib/access/incident.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { CopyText } from '../shared/CopyText.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Icon } from '../shared/icon.tsx';
import { useAct } from '../shared/use-act.ts';
import { incidentLetter } from './incident-letter.ts';
import { useIncidents } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  draft: IncidentDraft;
}

/** The draft on paper, as a text to paste, and as an e-mail that the person sends. */
export function Files({ page, register, draft }: Props) {
  const words = useIncidents();
  const act = useAct();
  const lang = page.lang.value;
  const { settings, pack } = register;
  const by = reportedBy(draft.knownAt, pack?.incident?.hours ?? null);
  const text = incidentLetter(draft, { by, ...settings }, lang);
  const order = { draft, register, lang };
  return (
    <div>
      <div class="btns">
        <button
          type="button"
          class="btn"
          disabled={act.busy}
          onClick={() => void act.run(() => page.incidents.savePdf(order))}
        >
          <Icon name="print" /> {words.pdf}
        </button>
        <button
          type="button"
          class="btn"
          disabled={act.busy}
          onClick={() => void act.run(() => page.incidents.saveMail(order, text))}
        >
          <Icon name="mail" /> {words.mail}
        </button>
        <CopyText text={text} label={words.copy} done={words.copied} />
      </div>
      <ErrorNote error={act.error} />
    </div>
  );
}
