import { useId, useState } from 'preact/hooks';
import type { StudentEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { matchesName } from '../../shared/matches-name.ts';
import { usePostWords } from './words.ts';

interface Props {
  register: Register;
  /** Id; empty: everyone. */
  chosen: string;
  onChange(student: string): void;
}

/** A list of thousands would be read by nobody. */
const most = 20;

/** One student, by name: the browser's own list of suggestions. */
export function StudentSearch({ register, chosen, onChange }: Props) {
  const { filter: words } = usePostWords();
  const list = useId();
  const [written, setWritten] = useState('');
  const { names, groups } = register;
  const label = ({ firstName, lastName, group }: StudentEntry) => {
    const groupName = groups.find(({ id }) => id === group)?.name ?? '';
    return `${firstName} ${lastName} · ${groupName}`;
  };
  const matches = written.trim() === '' ? [] : matching(names.values(), written, label);
  const search = (text: string) => {
    setWritten(text);
    const found = text.trim() === '' ? [] : matching(names.values(), text, label);
    const [only] = found.length === 1 ? found : found.filter((each) => label(each) === text);
    const id = only?.id ?? '';
    if (id !== chosen) onChange(id);
  };
  const open = written.trim() !== '' && chosen === '';
  return (
    <Field label={words.student} {...(open ? { hint: hintOf() } : {})}>
      <span class="search">
        <Icon name="search" />
        <input
          type="search"
          value={written}
          list={list}
          autocomplete="off"
          onInput={(event) => search(event.currentTarget.value)}
        />
        <datalist id={list}>
          {chosen === '' && matches.map((each) => <option key={each.id} value={label(each)} />)}
        </datalist>
      </span>
    </Field>
  );

  function hintOf(): string {
    return matches.length === 0 ? words.unknown : words.studentHint;
  }
}

function matching(
  students: Iterable<StudentEntry>,
  written: string,
  label: (student: StudentEntry) => string,
): StudentEntry[] {
  const found: StudentEntry[] = [];
  for (const student of students) {
    if (label(student) === written) return [student];
    if (found.length < most && matchesName(student, written)) found.push(student);
  }
  return found;
}
