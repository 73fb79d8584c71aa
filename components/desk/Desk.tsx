import './desk.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Accesses } from '../access/Accesses.tsx';
import { Incidents } from '../incident/Incidents.tsx';
import { SetUp } from '../shared/SetUp.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { Avatars } from './avatars/Avatars.tsx';
import { Backup } from './backup/Backup.tsx';
import { Consents } from './consents/Consents.tsx';
import { Documents } from './documents/Documents.tsx';
import { Forms } from './forms/Forms.tsx';
import { Groups } from './groups/Groups.tsx';
import { June } from './june/June.tsx';
import { Lessons } from './lessons/Lessons.tsx';
import { Authorisations } from './lists/Authorisations.tsx';
import { Places } from './lists/Places.tsx';
import { Nav } from './Nav.tsx';
import { Posts } from './posts/Posts.tsx';
import { Exchanges } from './records/Exchanges.tsx';
import { isSection, type SectionId } from './section.ts';
import { Today } from './today/Today.tsx';
import { Where } from './where/Where.tsx';

interface Props {
  page: Page;
  register: Register;
  /** Steps of the address's fragment; unknown ones lead to *Aujourd'hui*. */
  path: ReadonlySignal<readonly string[]>;
}
export interface SectionProps {
  page: Page;
  register: Register;
  /** What follows the section in the address. */
  rest: readonly string[];
}

const sections: Record<SectionId, (props: SectionProps) => preact.ComponentChild> = {
  aujourdhui: Today,
  groupes: Groups,
  consentements: Consents,
  formulaires: Forms,
  documents: Documents,
  avatars: Avatars,
  mots: Lessons,
  'ou-ecrire': Where,
  publications: Posts,
  endroits: Places,
  autorisations: Authorisations,
  '30-juin': June,
  echanges: Exchanges,
  acces: OwnAccesses,
  incidents: Incidents,
  sauvegarde: Backup,
};

function OwnAccesses(props: SectionProps) {
  return <Accesses {...props} side="desk" />;
}

/** The teacher's page: navigation on the left, one section on the right. */
export function Desk({ page, register, path }: Props) {
  const [wanted = '', ...rest] = path.value;
  const current: SectionId = isSection(wanted) ? wanted : 'aujourdhui';
  const where = path.value.join('/');
  const main = useArrival(where);
  if (!register.pack) return <SetUp />;
  const Section = sections[current];
  return (
    <div class="app">
      <Nav page={page} register={register} current={current} />
      <main ref={main} tabIndex={-1}>
        <Section key={where} page={page} register={register} rest={rest} />
      </main>
    </div>
  );
}
