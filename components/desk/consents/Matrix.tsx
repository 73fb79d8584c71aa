import { useMemo, useRef, useState } from 'preact/hooks';
import type { ConsentState } from '../../../lib/consent/consent.ts';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Write } from '../../../lib/screens/write.ts';
import { matchesName } from '../../shared/matches-name.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { useConsents } from '../words.ts';
import type { Draft } from './answers.ts';
import { type Covered, readingDay, stateOf } from './covered.ts';
import { type DraftAnswer, type Drafts, draftKey } from './drafts.ts';
import { Filters } from './Filters.tsx';
import { MatrixKeys } from './MatrixKeys.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { PendingBar } from './PendingBar.tsx';

interface Props {
  register: Register;
  write: Write;
  group: GroupEntry;
  covered: Covered;
  search: string;
}

/** Students × scopes: answers are drafted in the cells, then written together. */
export function Matrix({ register, write, group, covered, search }: Props) {
  const words = useConsents();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [filter, setFilter] = useState<ConsentState | 'all'>('all');
  const bar = useRef<HTMLFormElement | null>(null);
  const on = readingDay(group.schoolYear, register);
  const rows = useMemo(
    () =>
      (register.studentsOf.get(group.id) ?? []).map((student) => ({
        student,
        states: covered.scopes.map((scope) =>
          stateOf(register, student.id, scope, covered.platforms, on),
        ),
      })),
    [register, group.id, covered, on],
  );
  const shown = rows.filter(
    ({ student, states }) =>
      (filter === 'all' || states.includes(filter)) && matchesName(student, search),
  );
  const paging = usePaging(shown);
  if (rows.length === 0) return <p>{words.noStudents}</p>;

  const set = (answer: Omit<DraftAnswer, 'answer'>, draft: Draft) => {
    const next = new Map(drafts);
    if (draft === null) next.delete(draftKey(answer));
    else next.set(draftKey(answer), { ...answer, answer: draft });
    setDrafts(next);
  };
  return (
    <>
      <Filters rows={rows} scopes={covered.scopes} value={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <p>{words.noMatch}</p>
      ) : (
        <MatrixTable
          rows={paging.shown}
          register={register}
          covered={covered}
          year={group.schoolYear}
          drafts={drafts}
          onDraft={set}
          onEnter={() => bar.current?.querySelector<HTMLElement>('input, button')?.focus()}
        />
      )}
      <Pager paging={paging} />
      {drafts.size > 0 && (
        <PendingBar
          form={bar}
          drafts={[...drafts.values()]}
          register={register}
          covered={covered}
          year={group.schoolYear}
          write={write}
          onDone={() => setDrafts(new Map())}
        />
      )}
      <MatrixKeys />
    </>
  );
}
