import './forms-line.css';
import { useState } from 'preact/hooks';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Write } from '../../../lib/screens/write.ts';
import { useSpeech } from '../../shared/language.ts';
import { platformNames } from '../../shared/platform-name.ts';
import { useConsents } from '../words.ts';
import type { Covered } from './covered.ts';
import { formStanding } from './form-standing.ts';
import { Reminder } from './Reminder.tsx';
import type { Row } from './rows.ts';

interface Props {
  rows: readonly Row[];
  /** Last day to return the forms, `YYYY-MM-DD`. */
  due: string | null;
  register: Register;
  group: GroupEntry;
  covered: Covered;
  write: Write;
}

const namedAtMost = 5;

/** Where the forms are: to give out, waited for since, or all back but a few, who are named; and the list to remind them. */
export function FormsLine({ rows, due, register, group, covered, write }: Props) {
  const words = useConsents();
  const { date, list } = useSpeech();
  const [reminding, setReminding] = useState(false);
  const unsent = rows.filter((row) => formStanding(row) === 'not-sent').length;
  const waiting = rows.filter((row) => formStanding(row) === 'waiting');
  const missing = rows.filter((row) => formStanding(row) !== 'back');
  const names = missing.map(({ student }) => `${student.firstName} ${student.lastName}`);
  const since = waiting.flatMap(({ sentOn }) => sentOn ?? []).sort()[0] ?? '';
  const says = () => {
    if (missing.length === 0) return words.allBack;
    const few = missing.length <= namedAtMost && missing.length < rows.length;
    return [
      ...(few ? [words.allBut(missing.length, list(names))] : []),
      ...(unsent > 0 ? [words.unsent(unsent)] : []),
      ...(waiting.length > 0 ? [words.waitingSince(waiting.length, date(since))] : []),
      ...(due === null ? [] : [words.dueOn(date(due))]),
    ].join(' ');
  };
  return (
    <section class="forms-line" aria-label={words.formsLabel}>
      <p>
        {says()}{' '}
        {missing.length > 0 && (
          <button
            type="button"
            class="quiet"
            aria-expanded={reminding}
            onClick={() => setReminding(!reminding)}
          >
            {words.reminder}
          </button>
        )}
      </p>
      {reminding && missing.length > 0 && (
        <Reminder
          names={names}
          group={group.name}
          platform={platformNames(covered.platforms)}
          due={due}
          today={register.today}
          write={write}
        />
      )}
    </section>
  );
}
