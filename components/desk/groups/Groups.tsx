import './groups.css';
import './update.css';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { presentStudents } from '../../shared/present-students.ts';
import { useShared } from '../../shared/words.ts';
import type { SectionProps } from '../Desk.tsx';
import { SectionUp } from '../SectionUp.tsx';
import { StudentPage } from '../student/StudentPage.tsx';
import { useDesk } from '../words.ts';
import { AddGroup } from './AddGroup.tsx';
import { GroupPage } from './GroupPage.tsx';
import { ImportGroups } from './ImportGroups.tsx';

/** The list of groups, or one of them where the address names it. */
export function Groups({ page, register, rest }: SectionProps) {
  const { sections, groups: words } = useDesk();
  const { roster } = useShared();
  const { list, number } = useSpeech();
  const [wanted, part] = rest;
  if (wanted === 'liste') {
    const { several } = roster;
    return (
      <>
        <SectionUp section="groupes" />
        <h1>{several.title}</h1>
        <p class="sub">{several.text}</p>
        <ImportGroups page={page} register={register} onClose={() => location.assign('#groupes')} />
      </>
    );
  }
  if (wanted !== undefined) {
    const group = register.groups.find(({ id }) => id === wanted);
    if (group && part !== undefined && part !== 'liste') {
      const home = { href: `#groupes/${group.id}`, name: group.name };
      return <StudentPage page={page} register={register} id={part} home={home} />;
    }
    if (group) {
      return (
        <GroupPage page={page} register={register} group={group} importing={part === 'liste'} />
      );
    }
    return (
      <>
        <p>{words.gone}</p>
        <a class="quiet" href="#groupes">
          {sections.groupes}
        </a>
      </>
    );
  }
  const latestFirst = [...register.groups].sort((a, b) => b.schoolYear.localeCompare(a.schoolYear));
  return (
    <>
      <header class="head wide">
        <h1>{sections.groupes}</h1>
        <a class="btn" href="#groupes/liste">
          <Icon name="upload" /> {roster.several.open}
        </a>
      </header>
      {latestFirst.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <table class="data stack-narrow">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.year}</th>
              <th scope="col" class="num">
                {words.students}
              </th>
              <th scope="col">{words.platforms}</th>
            </tr>
          </thead>
          <tbody>
            {latestFirst.map(({ id, name, schoolYear, platforms }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`#groupes/${id}`}>{name}</a>
                </th>
                <td data-label={words.year}>{schoolYear}</td>
                <td class="num" data-label={words.students}>
                  {number(presentStudents(register, id).length)}
                </td>
                <td>{list(platforms.map(platformName))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddGroup page={page} register={register} />
    </>
  );
}
