import { useState } from 'preact/hooks';
import type { Register } from '../../../lib/screens/register.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { platformNames } from '../../shared/platform-name.ts';
import { presentStudents } from '../../shared/present-students.ts';
import { Segments } from '../../shared/Segments.tsx';
import { Select } from '../../shared/Select.tsx';
import { useFocus } from '../../shared/use-focus.ts';
import { useShared } from '../../shared/words.ts';
import { coveredPlatforms } from '../consents/covered.ts';
import { useScopeName } from '../use-scope-name.ts';
import { type ByHandFault, handFault } from './hand-fault.ts';
import type { Answers, Row } from './rows.ts';
import { useForms } from './words.ts';

interface Props {
  row: Row;
  register: Register;
  onKeep(row: Row): void;
  onCancel(): void;
}

/** What a person reads on a form that Vigie cannot read: who, for what, which answers, when. */
export function ByHand({ row, register, onKeep, onCancel }: Props) {
  const words = useForms();
  const shared = useShared();
  const scopeName = useScopeName();
  const covered = coveredPlatforms(register);
  // The button that opened it is gone: who works with the keyboard goes on here.
  const form = useFocus<HTMLFormElement>(true, 'select');
  const [student, setStudent] = useState(row.student ?? '');
  const [platform, setPlatform] = useState<string>(
    covered.find(({ platforms }) => platforms.some((id) => id === row.platform))?.id ?? '',
  );
  const [answers, setAnswers] = useState<Answers>(row.answers);
  const [day, setDay] = useState(row.signedOn ?? '');
  const [fault, setFault] = useState<ByHandFault | null>(null);
  const students = register.groups
    .filter(({ schoolYear }) => schoolYear === register.year)
    .flatMap(({ id, name }) =>
      presentStudents(register, id).map(
        (each) => [each.id, `${each.lastName}, ${each.firstName} (${name})`] as const,
      ),
    );
  const keep = () => {
    const id = covered.find((each) => each.id === platform)?.id;
    const given = { student, platform: id, answers, day };
    const wrong = handFault(given, register);
    setFault(wrong);
    if (wrong || !id) return;
    onKeep({ ...row, student, platform: id, answers, signedOn: day, troubles: [], byHand: true });
  };
  return (
    <form
      ref={form}
      class="by-hand"
      noValidate
      aria-label={words.byHandOf(row.file)}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p class="hint">{words.byHandText}</p>
      <div class="form-grid">
        <Select
          label={words.student}
          value={student}
          options={[['', words.chooseStudent], ...students]}
          onChange={setStudent}
        />
        <Select
          label={words.platform}
          value={platform}
          options={[
            ['', words.choosePlatform],
            ...covered.map(
              ({ id, platforms }) => [id as string, platformNames(platforms)] as const,
            ),
          ]}
          onChange={setPlatform}
        />
        <DayField label={words.signedOn} value={day} max={register.today} onDay={setDay} />
      </div>
      <div class="form-looks">
        {register.pack?.scopes.map(({ id: scope }) => (
          <div key={scope}>
            <span class="label">{scopeName(scope)}</span>
            <Segments
              label={scopeName(scope)}
              value={answers[scope] ?? null}
              options={[
                ['yes', words.answers.yes],
                ['no', words.answers.no],
              ]}
              onChange={(answer) => setAnswers({ ...answers, [scope]: answer })}
            />
          </div>
        ))}
      </div>
      <ErrorNote
        error={
          fault === 'year'
            ? words.missingByHand.year(register.year)
            : fault && words.missingByHand[fault]
        }
      />
      <div class="btns">
        <button type="submit" class="btn">
          {words.keep}
        </button>
        <button type="button" class="btn bare" onClick={onCancel}>
          {shared.cancel}
        </button>
      </div>
    </form>
  );
}
