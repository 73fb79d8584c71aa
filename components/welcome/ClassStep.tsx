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
  const [chosen, setChosen] = useState(
    () => (groups.find(({ id }) => count(id) === 0) ?? groups[0])?.id ?? '',
  );
  const group = groups.find(({ id }) => id === chosen) ?? groups[0];
  const filled = groups.filter(({ id }) => count(id) > 0);
  const keep = async (students: readonly NewStudent[]) => {
    if (!group) return;
    await page.write('importStudents', { group: group.id, students });
    const empty = groups.find(({ id }) => id !== group.id && count(id) === 0);
    if (empty) setChosen(empty.id);
    else onDone();
  };
  return (
    <div class="welcome-form">
      <main>
        <h1>{words.class.title}</h1>
        <p class="sub">{words.class.text}</p>
        {filled.map(({ id, name }) => (
          <p key={id} class="is-clear done-line" role="status">
            <Icon name="tick" small /> {words.class.done(shared.students(count(id)), name)}
          </p>
        ))}
        {group ? (
          <>
            {groups.length > 1 && (
              <div class="narrow">
                <Select
                  label={shared.roster.into}
                  value={group.id}
                  options={groups.map(({ id, name }) => [id, name] as const)}
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
          <p>{words.class.noGroup}</p>
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
