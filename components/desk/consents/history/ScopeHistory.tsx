import { useRef, useState } from 'preact/hooks';
import type { ConsentEntry, GroupEntry, StudentEntry } from '../../../../lib/db/rows.ts';
import type { Register } from '../../../../lib/screens/register.ts';
import type { Write } from '../../../../lib/screens/write.ts';
import { useScopeName } from '../../use-scope-name.ts';
import { useConsents } from '../../words.ts';
import type { Covered } from '../covered.ts';
import type { Standing } from '../rows.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { EventLine } from './EventLine.tsx';

interface Props {
  student: StudentEntry;
  standing: Standing;
  /** Latest first, those that were corrected included. */
  events: readonly ConsentEntry[];
  register: Register;
  group: GroupEntry;
  covered: Covered;
  editable: boolean;
  write: Write;
}

/** The answers for one scope, latest first; any of them can be corrected, and one of either parent added. */
export function ScopeHistory(props: Props) {
  const { standing, events, register, editable } = props;
  const words = useConsents();
  const scopeName = useScopeName();
  /** Id of the event being corrected (its entry is another after each reading), `new` for an answer to add, null for neither. */
  const [open, setOpen] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(null);
    // The form that had the focus is gone with it.
    section.current?.focus();
  };
  const correctedBy = new Map(events.map((event) => [event.corrects, event]));
  const both = events.some(({ parent }) => parent !== 1);
  const form = (corrected: ConsentEntry | null) => (
    <AnswerForm
      student={props.student}
      scope={standing.scope}
      corrected={corrected}
      register={register}
      group={props.group}
      covered={props.covered}
      write={props.write}
      onClose={close}
    />
  );
  const told = standing.incomplete ? words.incomplete : words.states[standing.state];
  const says = standing.conflict ? words.conflictSays : told;
  return (
    <section ref={section} class="scope" tabIndex={-1} aria-label={scopeName(standing.scope)}>
      <h3>
        {scopeName(standing.scope)} <span class="sub">{says}</span>
      </h3>
      {events.length === 0 && <p class="sub">{words.noEvents}</p>}
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <EventLine
              event={event}
              correction={correctedBy.get(event.id) ?? null}
              both={both}
              timeZone={register.settings.timeZone}
              onCorrect={editable && open === null ? () => setOpen(event.id) : null}
            />
            {open === event.id && form(event)}
          </li>
        ))}
      </ol>
      {editable && open === null && (
        <button type="button" class="btn compact" onClick={() => setOpen('new')}>
          {words.addAnswer}
        </button>
      )}
      {open === 'new' && form(null)}
    </section>
  );
}
