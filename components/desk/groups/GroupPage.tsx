import './groups.css';
import './update.css';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { Icon } from '../../shared/icon.tsx';
import { presentStudents } from '../../shared/present-students.ts';
import { RosterImport } from '../../shared/RosterImport.tsx';
import { Up } from '../../shared/Up.tsx';
import { useShared } from '../../shared/words.ts';
import { SectionUp } from '../SectionUp.tsx';
import { useDesk } from '../words.ts';
import { GroupPlatforms } from './GroupPlatforms.tsx';
import { LeftStudents } from './LeftStudents.tsx';
import { Rename } from './Rename.tsx';
import { StudentList } from './StudentList.tsx';
import { UpdateGroup } from './UpdateGroup.tsx';

interface Props {
  page: Page;
  register: Register;
  group: GroupEntry;
  /** Shows the import instead of the list. */
  importing: boolean;
}

/** One group: its students, its platforms, and its end. */
export function GroupPage({ page, register, group, importing }: Props) {
  const { groups: words } = useDesk();
  const shared = useShared();
  const students = register.studentsOf.get(group.id) ?? [];
  const here = presentStudents(register, group.id);
  const left = students.filter(({ leftOn }) => leftOn !== null);
  const home = `#groupes/${group.id}`;
  if (importing) {
    return (
      <>
        <Up href={home} label={group.name} />
        {students.length === 0 ? (
          <>
            <h1>{words.importTitle(group.name)}</h1>
            <RosterImport
              read={page.readRoster}
              group={group.name}
              cancel={shared.cancel}
              onCancel={() => location.assign(home)}
              onKeep={async (kept) => {
                await page.write('importStudents', { group: group.id, students: kept });
                location.assign(home);
              }}
            />
          </>
        ) : (
          <>
            <h1>{shared.roster.update.title(group.name)}</h1>
            <p class="sub">{shared.roster.update.text}</p>
            <UpdateGroup
              page={page}
              register={register}
              group={group}
              students={students}
              onClose={() => location.assign(home)}
            />
          </>
        )}
      </>
    );
  }
  return (
    <>
      <SectionUp section="groupes" />
      <header class="head">
        <div>
          <Rename page={page} group={group} />
          <p class="sub">
            {group.schoolYear} · {shared.students(here.length)}
          </p>
        </div>
        <a class={`btn ${students.length === 0 ? 'primary' : ''}`} href={`${home}/liste`}>
          <Icon name="upload" /> {students.length === 0 ? words.import : words.update}
        </a>
      </header>
      <StudentList page={page} students={here} />
      <LeftStudents page={page} students={left} />
      <GroupPlatforms page={page} register={register} group={group} />
      <p class="group-end">
        <Confirm
          label={words.removeGroup}
          question={words.removeGroupAsk(shared.studentsAndLeft(here.length, left.length))}
          act={shared.remove}
          onAct={async () => {
            await page.write('removeGroup', { id: group.id });
            location.assign('#groupes');
          }}
        />
      </p>
    </>
  );
}
