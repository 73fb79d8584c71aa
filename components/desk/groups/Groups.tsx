import './groups.css';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';
import { AddGroup } from './AddGroup.tsx';
import { GroupPage } from './GroupPage.tsx';

/** The list of groups, or one of them where the address names it. */
export function Groups({ page, register, rest }: SectionProps) {
  const { sections, groups: words } = useDesk();
  const { list, number } = useSpeech();
  const [wanted, part] = rest;
  if (wanted !== undefined) {
    const group = register.groups.find(({ id }) => id === wanted);
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
      <header class="head">
        <h1>{sections.groupes}</h1>
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
                <td>{schoolYear}</td>
                <td class="num">{number(register.studentsOf.get(id)?.length ?? 0)}</td>
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
