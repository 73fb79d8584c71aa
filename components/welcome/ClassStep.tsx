import { useState } from 'preact/hooks';
import type { NewStudent } from '../../lib/messages.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Icon } from '../shared/icon.tsx';
import { presentStudents } from '../shared/present-students.ts';
import { RosterImport } from '../shared/RosterImport.tsx';
import { Select } from '../shared/Select.tsx';
import { useShared } from '../shared/words.ts';
import { useWelcome } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  onBack(): void;
  onDone(): void;
}

/** The list of each group, or later. */
export function ClassStep({ page, register, onBack, onDone }: Props) {
  const words = useWelcome();
  const shared = useShared();
  const groups = register.groups.filter(({ schoolYear }) => schoolYear === register.year);
  const count = (id: string) => presentStudents(register, id).length;
  const [chosen, setChosen] = useState('');
  const filled = groups.filter(({ id }) => count(id) > 0);
  // A list that came twice would double the group: what changes in one is shown on the desk, before it is done.
  const empty = groups.filter((each) => !filled.includes(each));
  const group = empty.find(({ id }) => id === chosen) ?? empty[0];
  const keep = async (students: readonly NewStudent[]) => {
    if (!group) return;
    await page.write('importStudents', { group: group.id, students });
    if (empty.length === 1) onDone();
  };
  return (
    <div class="welcome-form">
      <main tabIndex={-1}>
        <h1>{words.class.title}</h1>
        <p class="sub">{words.class.text}</p>
        {filled.map(({ id, name }) => (
          <p key={id} class="is-clear done-line" role="status">
            <Icon name="tick" small /> {words.class.done(shared.students(count(id)), name)}
          </p>
        ))}
        {group ? (
          <>
            {empty.length + filled.length > 1 && (
              <div class="narrow">
                <Select
                  label={shared.roster.into}
                  value={group.id}
                  options={empty.map(({ id, name }) => [id, name] as const)}
                  onChange={setChosen}
                />
              </div>
            )}
            <RosterImport
              key={group.id}
              read={page.readRoster}
              group={group.name}
              onKeep={keep}
              onCancel={onDone}
              cancel={filled.length > 0 ? words.next : words.class.later}
            />
          </>
        ) : (
          <p>{filled.length > 0 ? words.class.update : words.class.noGroup}</p>
        )}
      </main>
      <footer class="foot-bar">
        <button type="button" class="quiet" onClick={onBack}>
          {words.back}
        </button>
        {!group && (
          <button type="button" class="btn primary" onClick={onDone}>
            {words.next}
          </button>
        )}
      </footer>
    </div>
  );
}
