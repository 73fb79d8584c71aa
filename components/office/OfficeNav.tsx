import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Mark } from '../overlay/Mark.tsx';
import { Icon, type PageIcon } from '../shared/icon.tsx';
import { PageActs } from '../shared/PageActs.tsx';
import { type OfficeSection, officeSections } from './section.ts';
import { useOffice } from './words.ts';

const icons: Record<OfficeSection, PageIcon> = {
  'a-traiter': 'inbox',
  etablissement: 'school',
  autorisations: 'permit',
  acces: 'key',
  incidents: 'warn',
  relances: 'mail',
  rapport: 'report',
  reglages: 'sliders',
};
interface Props {
  page: Page;
  register: Register;
  current: OfficeSection;
}

/** The office's sections, whose office it is, and what it does not see. */
export function OfficeNav({ page, register, current }: Props) {
  const words = useOffice();
  const { person, school } = register.settings;
  // Of a destruction that the body does not ask for nobody is reminded, and nothing is reported.
  const isOffered = (id: OfficeSection) =>
    (id !== 'relances' && id !== 'rapport') || register.pack?.retention !== undefined;
  return (
    <header class="side">
      <p class="brand">
        <Mark /> <b>Vigie</b> <span class="role">{words.role}</span>
      </p>
      <nav aria-label={words.nav}>
        <ul>
          {officeSections.filter(isOffered).map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                <Icon name={icons[id]} /> {words.sections[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="side-foot">
        <span class="whose">
          {person !== '' && <b>{words.person(person)}</b>}
          {school}
        </span>
        <span class="promise">
          <Icon name="lock" small /> {words.promise}
        </span>
        <a class="quiet" href="desk.html">
          {words.desk}
        </a>
        <PageActs page={page} register={register} />
      </div>
    </header>
  );
}
