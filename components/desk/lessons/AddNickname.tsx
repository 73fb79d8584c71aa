import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { StudentPick } from '../../ask/StudentPick.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useLessons } from './words.ts';

/** A nickname that no draft shows yet: a name that Vigie does not know is not underlined. */
export function AddNickname({ page, register }: { page: Page; register: Register }) {
  const { desk: words, teach } = useLessons();
  const act = useAct();
  const [word, setWord] = useState('');
  const [student, setStudent] = useState<string | null>(null);
  const add = async () => {
    if (word.trim() === '') return act.refuse(words.missingNickname);
    if (student === null) return act.refuse(teach.missingStudent);
    const lesson = { word: word.trim(), before: '', after: '', nicknameOf: student, place: null };
    if (!(await act.run(() => page.write('learn', { lesson })))) return;
    setWord('');
    setStudent(null);
  };
  return (
    <form
      class="add-form add-nickname"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2>{words.add}</h2>
      <Field label={words.nickname}>
        <input
          type="text"
          maxLength={60}
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
      </Field>
      <StudentPick
        label={words.student}
        students={[...register.names.values()]}
        value={student}
        onChange={setStudent}
      />
      <ErrorNote error={act.error} />
      <button type="submit" class="btn" disabled={act.busy}>
        {words.add}
      </button>
    </form>
  );
}
