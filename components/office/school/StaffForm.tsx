import { useState } from 'preact/hooks';
import type { Member } from '../../../lib/destruction/office/statement.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useFocus } from '../../shared/use-focus.ts';
import { useShared } from '../../shared/words.ts';
import type { OfficeProps } from '../Office.tsx';
import { useSchool } from '../words.ts';
import { awaitedPlatforms } from './awaited-platforms.ts';

interface Props extends OfficeProps {
  /** null: a new person. */
  member: Member | null;
  onDone(): void;
}

/** One person of the staff by hand: groups, and the platforms of each. */
export function StaffForm({ page, view, register, member, onDone }: Props) {
  const { staff: words } = useSchool();
  const shared = useShared();
  const [person, setPerson] = useState(member?.person ?? '');
  const [email, setEmail] = useState(member?.email ?? '');
  const [leavesOn, setLeavesOn] = useState(member?.leavesOn ?? '');
  const [groups, setGroups] = useState<Member['groups']>(member?.groups ?? []);
  const [groupName, setGroupName] = useState('');
  const act = useAct();
  const first = useFocus<HTMLDivElement>(member?.id, 'input');
  const addGroup = () => {
    const name = groupName.trim();
    if (name === '' || groups.some((group) => group.name === name)) return;
    setGroups([...groups, { name, platforms: [] }]);
    setGroupName('');
  };
  const toggle = (name: string, platform: Member['groups'][number]['platforms'][number]) =>
    setGroups(
      groups.map((group) => {
        if (group.name !== name) return group;
        const has = group.platforms.includes(platform);
        const platforms = has
          ? group.platforms.filter((each) => each !== platform)
          : [...group.platforms, platform];
        return { ...group, platforms };
      }),
    );
  const save = async () => {
    if (person.trim() === '') return act.refuse(words.missing);
    const row = {
      id: member?.id ?? null,
      person: person.trim(),
      email: email.trim(),
      leavesOn: leavesOn || null,
      groups: groups.map((group) => ({ ...group })),
    };
    if (await act.run(() => page.write('saveStaff', { schoolYear: view.year, staff: [row] }))) {
      onDone();
    }
  };
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{member ? words.edit(member.person) : words.add}</h2>
      <div class="form-grid" ref={first}>
        <TextField label={words.name} value={person} maxLength={200} onText={setPerson} />
        <TextField label={words.email} value={email} maxLength={200} onText={setEmail} />
        <DayField label={words.leaves} value={leavesOn} max={view.yearEnd} onDay={setLeavesOn} />
      </div>
      {groups.map(({ name, platforms }) => (
        <fieldset key={name} class="group-platforms">
          <legend>{name}</legend>
          {awaitedPlatforms(register.pack, platforms).map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={platforms.includes(id)}
                onChange={() => toggle(name, id)}
              />
              {platformName(id)}
            </label>
          ))}
          <button
            type="button"
            class="quiet"
            onClick={() => setGroups(groups.filter((group) => group.name !== name))}
          >
            {words.removeGroup(name)}
          </button>
        </fieldset>
      ))}
      <div class="add-line">
        <TextField
          label={words.groupName}
          value={groupName}
          maxLength={200}
          onText={setGroupName}
        />
        <button type="button" class="btn" onClick={addGroup}>
          {words.addGroup}
        </button>
      </div>
      <ErrorNote error={act.error} />
      <div class="btns form-end">
        <button type="submit" class={member ? 'btn primary' : 'btn'} disabled={act.busy}>
          {words.save}
        </button>
        {member && (
          <button type="button" class="btn" onClick={onDone}>
            {shared.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
