import { useState } from 'preact/hooks';
import { DayField } from '../../shared/DayField.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { StepProps } from './list-props.ts';
import { StepForm } from './StepForm.tsx';
import { useJune } from './words.ts';

/** One thing that went to a student's file: what, whose, which file, when. */
export function KeepForm({ page, register, list, onDone }: StepProps & { onDone(): void }) {
  const { keep: words } = useJune();
  const act = useAct();
  const [what, setWhat] = useState('');
  const [student, setStudent] = useState(list.student ?? '');
  const [file, setFile] = useState(list.kept.at(-1)?.file ?? '');
  const [on, setOn] = useState(register.today);
  const add = async () => {
    if (what.trim() === '') return act.refuse(words.faults.what);
    if (file.trim() === '') return act.refuse(words.faults.file);
    if (on === '') return act.refuse(words.faults.on);
    const kept = { what: what.trim(), student: student || null, file: file.trim(), on };
    if (await act.run(() => page.write('keepItem', { checklist: list.id, ...kept }))) onDone();
  };
  return (
    <StepForm act={act} onAdd={add} onCancel={onDone}>
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
            ...list.students.map(
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
    </StepForm>
  );
}
