import { useState } from 'preact/hooks';
import type { ConsentScope, RecordedAnswer, Signer } from '../../../../lib/consent/consent.ts';
import type { ConsentEntry, GroupEntry, StudentEntry } from '../../../../lib/db/rows.ts';
import type { Register } from '../../../../lib/screens/register.ts';
import type { Write } from '../../../../lib/screens/write.ts';
import { DayField } from '../../../shared/DayField.tsx';
import { ErrorNote } from '../../../shared/ErrorNote.tsx';
import { Segments } from '../../../shared/Segments.tsx';
import { TextField } from '../../../shared/TextField.tsx';
import { useAct } from '../../../shared/use-act.ts';
import { useFocus } from '../../../shared/use-focus.ts';
import { useShared } from '../../../shared/words.ts';
import { useConsents } from '../../words.ts';
import type { Covered } from '../covered.ts';
import { dayFault, formFault } from '../form-fault.ts';
import { useFaultSentence } from '../use-fault-sentence.ts';
import { answerEvent } from './answer-event.ts';

interface Props {
  student: StudentEntry;
  scope: ConsentScope;
  /** The answer recorded by mistake; null: an answer is added. */
  corrected: ConsentEntry | null;
  register: Register;
  group: GroupEntry;
  covered: Covered;
  write: Write;
  onClose(): void;
}

/** One answer of one parent: what stands in place of a mistake, or the other parent's. */
export function AnswerForm(props: Props) {
  const { student, scope, corrected, register, group, covered, write, onClose } = props;
  const words = useConsents();
  const shared = useShared();
  const act = useAct();
  const sentence = useFaultSentence(group.schoolYear);
  const [answer, setAnswer] = useState<RecordedAnswer>(corrected ? 'none' : 'yes');
  const [parent, setParent] = useState<Signer>(corrected?.parent ?? 2);
  const [day, setDay] = useState(corrected?.formDate ?? corrected?.on ?? '');
  const [filedAt, setFiledAt] = useState(corrected?.filedAt ?? '');
  const age = register.pack?.consent?.student?.from;
  const form = useFocus<HTMLFormElement>(true, 'input:checked');
  const choices = [...(corrected ? (['none'] as const) : []), 'yes', 'no', 'withdrawn'] as const;
  const save = async () => {
    const given = { student, scope, answer, parent, corrects: corrected?.id ?? null };
    const filed = { date: day, filedAt: filedAt.trim() };
    const year = group.schoolYear;
    const fault =
      formFault([given], filed, { register, covered, year }) ??
      (answer === 'none' ? null : dayFault(day, register, year));
    if (fault) return act.refuse(sentence(fault));
    const platform = corrected?.platform ?? covered.id;
    const events = [answerEvent(given, platform, filed, corrected)];
    if (await act.run(() => write('recordConsents', { events }))) onClose();
  };
  return (
    <form
      ref={form}
      class="answer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{corrected ? words.correctText : words.addText}</p>
      <Segments<RecordedAnswer>
        label={words.answer}
        value={answer}
        options={choices.map((each) => [each, words.states[each]] as const)}
        onChange={setAnswer}
      />
      {answer !== 'none' && (
        <>
          <Segments
            label={words.whoAnswers}
            value={String(parent)}
            options={[
              ['1', words.parents[1]],
              ['2', words.parents[2]],
              ...(age === undefined ? [] : [['student', words.studentFrom(age)] as const]),
            ]}
            onChange={(value) => setParent(value === 'student' ? value : value === '1' ? 1 : 2)}
          />
          <div class="fields">
            <DayField
              label={answer === 'yes' ? words.formDateOne : words.answeredOn}
              value={day}
              max={register.today}
              onDay={setDay}
            />
            <TextField
              label={words.filedAtOne}
              value={filedAt}
              maxLength={500}
              placeholder={words.filedHint}
              onText={setFiledAt}
            />
          </div>
        </>
      )}
      <p class="btns">
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.record}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {shared.cancel}
        </button>
      </p>
      <ErrorNote error={act.error} />
    </form>
  );
}
