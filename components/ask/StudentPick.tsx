import { useState } from 'preact/hooks';
import type { StudentEntry } from '../../lib/db/rows.ts';
import { Field } from '../shared/Field.tsx';
import { useSpeech } from '../shared/language.ts';
import { matchesName } from '../shared/matches-name.ts';
import { useAsk } from './words.ts';

const most = 50;

interface Props {
  label: string;
  students: readonly StudentEntry[];
  value: string | null;
  onChange(student: string): void;
}

/** One student: a few letters narrow the list. */
export function StudentPick({ label, students, value, onChange }: Props) {
  const { space } = useAsk();
  const { number } = useSpeech();
  const [written, setWritten] = useState('');
  const found = students.filter((student) => matchesName(student, written));
  const shown = found.slice(0, most);
  return (
    <div class="student-pick">
      <Field label={label}>
        <input
          type="search"
          placeholder={space.search}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </Field>
      {found.length === 0 && <p class="hint">{space.nobody}</p>}
      <div class="student-list">
        {shown.map(({ id, firstName, lastName }) => (
          <label key={id} class={id === value ? 'on' : ''}>
            <input
              type="radio"
              name="student"
              checked={id === value}
              onChange={() => onChange(id)}
            />
            <span>
              <b>{firstName}</b> {lastName}
            </span>
          </label>
        ))}
      </div>
      {found.length > most && (
        <p class="hint">{space.narrow(number(most), number(found.length))}</p>
      )}
    </div>
  );
}
