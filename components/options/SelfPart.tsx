import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/messages.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Select } from '../shared/Select.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useAct } from '../shared/use-act.ts';
import { useShared } from '../shared/words.ts';
import { useWelcome } from '../welcome/words.ts';
import { Locked } from './pack/Locked.tsx';
import { useOptions } from './words.ts';

interface Props {
  write: Page['write'];
  register: Pick<Register, 'settings' | 'managed'>;
}

/** Who one is: the role, which opens the office, and the name and school that signed documents carry (5.9). */
export function SelfPart({ write, register: { settings, managed } }: Props) {
  const { self: words } = useOptions();
  const { you } = useWelcome();
  const shared = useShared();
  const act = useAct();
  const [person, setPerson] = useState(settings.person);
  const [school, setSchool] = useState(settings.school);
  const save = (patch: Partial<Settings>) => act.run(() => write('saveSettings', { patch }));
  const named = 'school' in managed.settings ? { person } : { person, school };
  const kept = person.trim() === settings.person && school.trim() === settings.school;
  return (
    <section id="self">
      <h2>{words.title}</h2>
      <p class="sub">{words.text}</p>
      <Select
        label={you.role}
        value={settings.role ?? ''}
        options={[
          ...(settings.role === null ? [['', you.choose] as const] : []),
          ['teacher', you.roles.teacher],
          ['staff', you.roles.staff],
          ['principal', you.roles.principal],
        ]}
        onChange={(role) => void (role !== '' && save({ role }))}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const trimmed = Object.entries(named).map(([name, text]) => [name, text.trim()]);
          void save(Object.fromEntries(trimmed));
        }}
      >
        <TextField label={words.person} value={person} maxLength={200} onText={setPerson} />
        <Locked managed={managed} name="school">
          <TextField label={words.school} value={school} maxLength={200} onText={setSchool} />
        </Locked>
        <button type="submit" class="btn" disabled={act.busy || kept}>
          {shared.save}
        </button>
      </form>
      <ErrorNote error={act.error} />
    </section>
  );
}
