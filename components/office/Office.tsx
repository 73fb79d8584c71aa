import '../desk/desk.css';
import './office.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Office as OfficeScreen } from '../../lib/screens/office.ts';
import type { OfficeView } from '../../lib/screens/office-view.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Accesses } from '../access/Accesses.tsx';
import { Incidents } from '../incident/Incidents.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Notice } from '../shared/Notice.tsx';
import { SetUp } from '../shared/SetUp.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { Chase } from './chase/Chase.tsx';
import { Inbox } from './inbox/Inbox.tsx';
import { OfficeNav } from './OfficeNav.tsx';
import { Permits } from './permits/Permits.tsx';
import { Report } from './report/Report.tsx';
import { School } from './school/School.tsx';
import { isOfficeSection, type OfficeSection } from './section.ts';
import { OfficeSettings } from './settings/OfficeSettings.tsx';
import { useOffice } from './words.ts';

interface Props {
  page: Page;
  office: OfficeScreen;
  register: Register;
  path: ReadonlySignal<readonly string[]>;
}
export interface OfficeProps extends Omit<Props, 'path'> {
  view: OfficeView;
  /** What follows the section in the address. */
  rest: readonly string[];
}

const sections: Record<OfficeSection, (props: OfficeProps) => preact.ComponentChild> = {
  'a-traiter': Inbox,
  etablissement: School,
  autorisations: Permits,
  acces: AllAccesses,
  incidents: Incidents,
  relances: Chase,
  rapport: Report,
  reglages: OfficeSettings,
};

function AllAccesses(props: OfficeProps) {
  return <Accesses {...props} side="office" />;
}

/** The principal's page: what waits comes first; it shows statements only. */
export function Office({ page, office, register, path }: Props) {
  const words = useOffice();
  const [wanted = '', ...rest] = path.value;
  const current = isOfficeSection(wanted) ? wanted : 'a-traiter';
  // Going through the list of what waits is not another page: the list keeps the focus.
  const where = current === 'a-traiter' ? current : path.value.join('/');
  const main = useArrival(where);
  if (!register.pack) return <SetUp />;
  if (register.settings.role !== 'principal') {
    return (
      <Notice title={words.notPrincipal.title}>
        <p>{words.notPrincipal.text}</p>
        <a class="btn primary" href="options.html">
          {words.notPrincipal.act}
        </a>
      </Notice>
    );
  }
  const Section = sections[current];
  const view = office.view.value;
  return (
    <div class="app office">
      <OfficeNav page={page} register={register} current={current} />
      <main ref={main} tabIndex={-1}>
        <ErrorNote error={office.error.value} />
        {view && (
          <Section
            key={where}
            page={page}
            office={office}
            register={register}
            view={view}
            rest={rest}
          />
        )}
      </main>
    </div>
  );
}
