import type { Write } from '../../../lib/screens/write.ts';
import { CopyText } from '../../shared/CopyText.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useAct } from '../../shared/use-act.ts';
import { useConsents } from '../words.ts';

interface Props {
  names: readonly string[];
  group: string;
  platform: string;
  /** Last day to return the forms, and today; `YYYY-MM-DD`. */
  due: string | null;
  today: string;
  write: Write;
}

/** A list for the teacher to copy, with the day to return the forms: Vigie sends nothing to anyone. */
export function Reminder({ names, group, platform, due, today, write }: Props) {
  const words = useConsents();
  const { date } = useSpeech();
  const act = useAct();
  const dueSaid = due === null || due < today ? null : date(due);
  const text = words.reminderText(group, platform, dueSaid, names);
  return (
    <div class="reminder">
      <Field label={words.due}>
        <input
          type="date"
          value={due ?? ''}
          onChange={(event) => {
            const formsDue = event.currentTarget.value || null;
            void act.run(() => write('saveSettings', { patch: { formsDue } }));
          }}
        />
      </Field>
      <ErrorNote error={act.error} />
      <Field label={words.reminderLabel} hint={words.reminderHint}>
        <textarea
          readOnly
          rows={Math.min(12, text.split('\n').length)}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <p class="btns">
        <CopyText text={text} label={words.copy} done={words.copied} />
      </p>
    </div>
  );
}
