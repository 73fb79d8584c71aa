import './pending.css';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Write } from '../../../lib/screens/write.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import { useConsents } from '../words.ts';
import type { Covered } from './covered.ts';
import { consentsOf, type DraftAnswer } from './drafts.ts';
import { formFault } from './form-fault.ts';
import { noticeSentOn } from './notice-sent.ts';
import { useFaultSentence } from './use-fault-sentence.ts';

interface Props {
  form: RefObject<HTMLFormElement | null>;
  drafts: readonly DraftAnswer[];
  register: Register;
  group: GroupEntry;
  covered: Covered;
  write: Write;
  onDone(): void;
}

/** One bar for all drafts: date and filing place of the *yes*, then one write for all. */
export function PendingBar({ form, drafts, register, group, covered, write, onDone }: Props) {
  const words = useConsents();
  const shared = useShared();
  const { date } = useSpeech();
  const sentence = useFaultSentence(group.schoolYear);
  const [day, setDay] = useState('');
  const [filedAt, setFiledAt] = useState('');
  const act = useAct();
  const asks = drafts.some(({ answer }) => answer === 'yes');
  const documentOn = noticeSentOn(register, group, covered);
  const early = asks && day !== '' && documentOn !== null && day < documentOn;
  const save = async () => {
    const given = { date: day, filedAt: filedAt.trim() };
    const fault = formFault(drafts, given, { register, covered, year: group.schoolYear });
    if (fault) return act.refuse(sentence(fault));
    const events = consentsOf(drafts, covered.id, given, register.today);
    if (await act.run(() => write('recordConsents', { events }))) onDone();
  };
  return (
    <form
      ref={form}
      class="pending"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>
        <b role="status">{words.pending(drafts.length)}</b>
        {asks && <span class="hint">{words.askForYes}</span>}
      </p>
      {asks && (
        <>
          <DayField label={words.formDate} value={day} max={register.today} onDay={setDay} />
          <TextField
            label={words.filedAt}
            value={filedAt}
            maxLength={500}
            placeholder={words.filedHint}
            onText={setFiledAt}
          />
        </>
      )}
      <div class="btns">
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.record}
        </button>
        <button type="button" class="btn" onClick={onDone}>
          {shared.cancel}
        </button>
      </div>
      {early && documentOn && (
        <p class="early" role="status">
          {words.earlyNote(date(documentOn))}
        </p>
      )}
      <ErrorNote error={act.error} />
    </form>
  );
}
