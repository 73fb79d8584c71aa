import { useMemo, useRef, useState } from 'preact/hooks';
import type { GroupEntry } from '../../../lib/db/rows.ts';
import { avatarsOf } from '../../../lib/display-name/avatars-of.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Write } from '../../../lib/screens/write.ts';
import { matchesName } from '../../shared/matches-name.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { useConsents } from '../words.ts';
import { BulkBar } from './BulkBar.tsx';
import { bulkCells } from './bulk-cells.ts';
import type { Covered } from './covered.ts';
import { Filters } from './Filters.tsx';
import { FormsLine } from './FormsLine.tsx';
import { type FilterId, passes } from './filter.ts';
import { formsDue } from './forms-due.ts';
import { History } from './history/History.tsx';
import { MatrixKeys } from './MatrixKeys.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { PendingBar } from './PendingBar.tsx';
import { PrintList } from './PrintList.tsx';
import { rowsOf } from './rows.ts';
import { useChosen } from './use-chosen.ts';
import { useDrafts } from './use-drafts.ts';

interface Props {
  register: Register;
  write: Write;
  group: GroupEntry;
  covered: Covered;
  search: string;
  /** The filter that an address asks for. */
  filter?: FilterId;
}

/** Students × scopes: answers are drafted in the cells, then written together. */
export function Matrix({ register, write, group, covered, search, filter: wanted }: Props) {
  const words = useConsents();
  const { drafts, set, clear } = useDrafts();
  const [filter, setFilter] = useState<FilterId>(wanted ?? 'all');
  /** Id of the student whose history is open. */
  const [asked, setAsked] = useState<string | null>(null);
  const bar = useRef<HTMLFormElement | null>(null);
  const rows = useMemo(() => rowsOf(register, group, covered), [register, group, covered]);
  const avatars = useMemo(
    () => avatarsOf(register.studentsOf.get(group.id) ?? [], group.schoolYear),
    [register, group],
  );
  const due = formsDue(register, group.schoolYear);
  const late = due !== null && due < register.today;
  const shown = useMemo(
    () => rows.filter((row) => passes(filter, row, late) && matchesName(row.student, search)),
    [rows, filter, late, search],
  );
  const shownIds = useMemo(() => shown.map(({ student }) => student.id), [shown]);
  const chosen = useChosen(shownIds);
  const chosenRows = useMemo(
    () => rows.filter(({ student }) => chosen.ids.has(student.id)),
    [rows, chosen.ids],
  );
  const paging = usePaging(shown);
  if (rows.length === 0) return <p>{words.noStudents}</p>;

  const editable = group.schoolYear === register.year;
  const askedRow = rows.find(({ student }) => student.id === asked);
  const common = { register, write, group, covered };
  const toBar = (student: string | null) => {
    if (drafts.size === 0) setAsked(student);
    else bar.current?.querySelector<HTMLElement>('input, button')?.focus();
  };
  return (
    <>
      {editable && <FormsLine rows={rows} due={due} {...common} />}
      <Filters
        rows={rows}
        scopes={covered.scopes}
        late={late}
        value={filter}
        onChange={setFilter}
      />
      {chosenRows.length > 0 && (
        <BulkBar
          rows={chosenRows}
          covered={covered}
          year={group.schoolYear}
          today={register.today}
          write={write}
          onDraft={set}
          onClear={chosen.clear}
        />
      )}
      {shown.length === 0 ? (
        <p>{words.noMatch}</p>
      ) : (
        <MatrixTable
          rows={paging.shown}
          avatars={avatars}
          covered={covered}
          editable={editable}
          drafts={drafts}
          chosen={chosen}
          onDraft={(cell, draft) => set([[cell, draft]])}
          onChosenAnswer={(answer) => set(bulkCells(chosenRows, answer, covered.scopes))}
          onEnter={toBar}
          onHistory={setAsked}
        />
      )}
      <Pager paging={paging} />
      {drafts.size > 0 && (
        <PendingBar
          {...common}
          form={bar}
          drafts={[...drafts.values()]}
          onDone={() => {
            clear();
            chosen.clear();
          }}
        />
      )}
      {editable && <MatrixKeys />}
      {askedRow && (
        <History
          {...common}
          key={askedRow.student.id}
          row={askedRow}
          editable={editable}
          onClose={() => setAsked(null)}
        />
      )}
      <PrintList rows={rows} group={group} covered={covered} today={register.today} />
    </>
  );
}
