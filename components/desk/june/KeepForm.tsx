import { useState } from 'preact/hooks';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import type { StepProps } from './list-props.ts';
import { useJune } from './words.ts';

/** One thing that went to a student's file: what, whose, which file, when. */
export function KeepForm({ page, register, list, onDone }: StepProps & { onDone(): void }) {
  const { keep: words } = useJune();
  const shared = useShared();
  const act = useAct();
  const [what, setWhat] = useState('');
  const [student, setStudent] = useState(list.student ?? '');
  const [file, setFile] = useState(list.kept.at(-1)?.file ?? '');
  const [on, setOn] = useState(register.today);
  const students = register.studentsOf.get(list.group) ?? [];
  const add = async () => {
    if (what.trim() === '') return act.refuse(words.faults.what);
    if (file.trim() === '') return act.refuse(words.faults.file);
    if (on === '') return act.refuse(words.faults.on);
    const kept = { what: what.trim(), student: student || null, file: file.trim(), on };
    if (await act.run(() => page.write('keepItem', { checklist: list.id, ...kept }))) onDone();
  };
  return (
    <form
      class="step-form-box"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={words.what}
        hint={words.whatHint}
        value={what}
        maxLength={400}
        onText={setWhat}
      />
      <div class="form-grid">
        <Select
          label={words.student}
          value={student}
          options={[
            ['', words.nobody],
            ...students.map(
              ({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`] as const,
            ),
          ]}
          onChange={setStudent}
        />
        <TextField
          label={words.file}
          hint={words.fileHint}
          value={file}
          maxLength={200}
          onText={setFile}
        />
        <DayField label={words.on} value={on} max={register.today} onDay={setOn} />
      </div>
      <ErrorNote error={act.error} />
      <div class="btns">
        <button type="submit" class="btn compact primary" disabled={act.busy}>
          {shared.add}
        </button>
        <button type="button" class="btn compact" onClick={onDone}>
          {shared.cancel}
        </button>
      </div>
    </form>
  );
}
