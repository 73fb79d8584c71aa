import './history.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { schoolYearOf } from '../../../../lib/consent/school-year.ts';
import type { GroupEntry } from '../../../../lib/db/rows.ts';
import type { Register } from '../../../../lib/screens/register.ts';
import type { Write } from '../../../../lib/screens/write.ts';
import { Icon } from '../../../shared/icon.tsx';
import { platformNames } from '../../../shared/platform-name.ts';
import { takedownsIn } from '../../takedowns/takedowns-in.ts';
import { useConsents } from '../../words.ts';
import type { Covered } from '../covered.ts';
import type { Row } from '../rows.ts';
import { FormGiven } from './FormGiven.tsx';
import { ScopeHistory } from './ScopeHistory.tsx';

interface Props {
  row: Row;
  register: Register;
  group: GroupEntry;
  covered: Covered;
  editable: boolean;
  write: Write;
  onClose(): void;
}

/** Everything that was recorded of one student's form, and what can be added to it or corrected. */
export function History({ row, register, group, covered, editable, write, onClose }: Props) {
  const words = useConsents();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key: the focus goes back to where it was at this moment (CI, 2026-11-22).
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { student, standings } = row;
  const name = `${student.firstName} ${student.lastName}`;
  const events = (register.consentsOf.get(student.id) ?? []).filter(
    (event) =>
      covered.platforms.includes(event.platform) &&
      (register.pack?.consent?.expires === 'open' ||
        schoolYearOf(event.on, register.pack?.schoolYear.from) === group.schoolYear),
  );
  const left = takedownsIn(register, student.id).filter(
    ({ refusal, doneOn }) =>
      doneOn === null && covered.platforms.some((id) => refusal.platforms.includes(id)),
  ).length;
  const platforms = platformNames(covered.platforms);
  return (
    <dialog ref={dialog} class="history" aria-labelledby="history-title" onClose={onClose}>
      <header>
        <div>
          <h2 id="history-title">{name}</h2>
          <p class="sub">{words.historySub(platforms, group.name, group.schoolYear)}</p>
        </div>
        <button
          type="button"
          class="icon-btn"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {left > 0 && (
        <p class="left">
          {words.takedownsLeft(left)}{' '}
          <a href={`#consentements/retraits/${student.id}`}>{words.takedownsSee}</a>
        </p>
      )}
      <FormGiven row={row} group={group} covered={covered} editable={editable} write={write} />
      {standings.map((standing) => (
        <ScopeHistory
          key={standing.scope}
          student={student}
          standing={standing}
          events={events.filter(({ scope }) => scope === standing.scope).toReversed()}
          register={register}
          group={group}
          covered={covered}
          editable={editable}
          write={write}
        />
      ))}
    </dialog>
  );
}
