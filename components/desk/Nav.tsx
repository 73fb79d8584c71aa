import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Mark } from '../overlay/Mark.tsx';
import { Icon, type PageIcon } from '../shared/icon.tsx';
import { PageActs } from '../shared/PageActs.tsx';
import { useShared } from '../shared/words.ts';
import { isOffered } from './offered.ts';
import { type SectionGroup, type SectionId, sectionGroups } from './section.ts';
import { useDesk } from './words.ts';

const icons: Record<SectionId, PageIcon> = {
  aujourdhui: 'today',
  groupes: 'group',
  consentements: 'consent',
  formulaires: 'paste',
  documents: 'document',
  avatars: 'person',
  mots: 'text',
  'ou-ecrire': 'search',
  publications: 'posts',
  endroits: 'pin',
  autorisations: 'permit',
  '30-juin': 'calendar',
  echanges: 'exchange',
  acces: 'key',
  incidents: 'warn',
  sauvegarde: 'backup',
};
const groups = Object.keys(sectionGroups) as SectionGroup[];
interface Props {
  page: Page;
  register: Register;
  current: SectionId;
}

/** The desk's sections, the settings, and the other language. */
export function Nav({ page, register, current }: Props) {
  const words = useDesk();
  const shared = useShared();
  const lang = page.lang.value;
  const offered = (group: SectionGroup): readonly SectionId[] =>
    sectionGroups[group].filter((id) => isOffered(id, register));
  const nameOf = (id: SectionId) =>
    id === '30-juin' && !register.pack?.retention ? words.exportedFiles : words.sections[id];
  return (
    <header class="side">
      <p class="brand">
        <Mark /> <b>Vigie</b>
      </p>
      <nav aria-label={words.nav}>
        <ul>
          {groups.map((group) => (
            <li key={group}>
              {group !== 'now' && <p id={`nav-${group}`}>{words.navGroups[group]}</p>}
              <ul aria-labelledby={group === 'now' ? undefined : `nav-${group}`}>
                {offered(group).map((id) => (
                  <li key={id}>
                    <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                      <Icon name={icons[id]} /> {nameOf(id)}
                    </a>
                  </li>
                ))}
                {group === 'now' && register.settings.role === 'principal' && (
                  <li>
                    <a href="office.html">
                      <Icon name="school" /> {shared.office}
                    </a>
                  </li>
                )}
                {group === 'vigie' && (
                  <li>
                    <a href="options.html">
                      <Icon name="sliders" /> {words.options}
                    </a>
                  </li>
                )}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      <div class="side-foot">
        <span>{register.pack?.issuer[lang]}</span>
        <span class="promise">
          <Icon name="lock" small /> {shared.local}
        </span>
        <PageActs page={page} register={register} />
      </div>
    </header>
  );
}
