import './incident.css';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { SectionHead } from '../shared/SectionHead.tsx';
import { useRead } from '../shared/use-read.ts';
import { useShared } from '../shared/words.ts';
import { IncidentList } from './IncidentList.tsx';
import { IncidentPage } from './IncidentPage.tsx';
import { useIncidents } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  /** What follows the section in the address. */
  rest: readonly string[];
}

/** Drafts for whoever keeps the register of incidents, or one of them: the same on the desk and in the office. */
export function Incidents({ page, register, rest }: Props) {
  const words = useIncidents();
  const shared = useShared();
  const { value, error } = useRead(page.incidents.read, register);
  const [wanted] = rest;
  if (wanted === 'nouveau') return <IncidentPage page={page} register={register} incident={null} />;
  const incident = value?.find(({ id }) => id === wanted);
  if (incident) return <IncidentPage page={page} register={register} incident={incident} />;
  return (
    <>
      <SectionHead wide title={words.section} sub={`${words.text} ${words.draft}`}>
        <a class="btn primary" href="#incidents/nouveau">
          {words.begin}
        </a>
      </SectionHead>
      <ErrorNote error={error} />
      {!value && !error && <p role="status">{shared.loading}</p>}
      {value && wanted !== undefined && <p class="error-note">{words.gone}</p>}
      {value && <IncidentList incidents={value} />}
    </>
  );
}
