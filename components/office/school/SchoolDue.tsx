import { useState } from 'preact/hooks';
import { firstDayOf } from '../../../lib/destruction/due.ts';
import { lastWorkday } from '../../../lib/destruction/office/last-workday.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useAct } from '../../shared/use-act.ts';
import type { OfficeProps } from '../Office.tsx';
import { useSchool } from '../words.ts';

/** The school's own day for confirmations, no later than the directive's (5.9). */
export function SchoolDue({ page, register, view }: OfficeProps) {
  const { due: words } = useSchool();
  const { date } = useSpeech();
  const set = register.settings.confirmationsDue;
  const [day, setDay] = useState(set ?? lastWorkday(view.yearEnd));
  const [saved, setSaved] = useState(false);
  const act = useAct();
  const save = async (confirmationsDue: string | null) => {
    setSaved(false);
    const late = confirmationsDue !== null && confirmationsDue > view.yearEnd;
    const before =
      confirmationsDue !== null && confirmationsDue < firstDayOf(view.year, register.pack);
    if (confirmationsDue === '' || late || before) return act.refuse(words.fault);
    const done = await act.run(() => page.write('saveSettings', { patch: { confirmationsDue } }));
    setSaved(done);
  };
  return (
    <section class="part">
      <h2>{words.title}</h2>
      <p class="sub">{words.text(date(view.yearEnd))}</p>
      <form
        class="add-line"
        onSubmit={(event) => {
          event.preventDefault();
          void save(day);
        }}
      >
        <DayField label={words.label} value={day} max={view.yearEnd} onDay={setDay} />
        <button type="submit" class="btn" disabled={act.busy}>
          {words.save}
        </button>
        {set !== null && (
          <button type="button" class="quiet" onClick={() => void save(null)}>
            {words.clear}
          </button>
        )}
      </form>
      <p role="status" class="hint">
        {saved ? words.saved : ''}
      </p>
      <ErrorNote error={act.error} />
    </section>
  );
}
