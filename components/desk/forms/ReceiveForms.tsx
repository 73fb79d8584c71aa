import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useAct } from '../../shared/use-act.ts';
import { isReady, likelyParent, type ReadyRow } from './events.ts';
import { FormDrop } from './FormDrop.tsx';
import { FormTable } from './FormTable.tsx';
import { Progress } from './Progress.tsx';
import { RecordBar } from './RecordBar.tsx';
import { type Row, rowsOf } from './rows.ts';
import { useWork } from './use-work.ts';
import { useForms } from './words.ts';

/** Returned forms: read, shown, and recorded once the person says so. */
export function ReceiveForms({ page, register }: { page: Page; register: Register }) {
  const words = useForms();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [parents, setParents] = useState<ReadonlyMap<string, 1 | 2>>(new Map());
  const [recorded, setRecorded] = useState<number | null>(null);
  const act = useAct();
  const work = useWork();
  const clear = () => {
    setRows([]);
    setLeft(new Set());
    setParents(new Map());
  };
  const take = async (files: readonly File[]) => {
    clear();
    setRecorded(null);
    await act.run(async () => {
      const read = await work.run(files.length, (onDone) => page.forms.read(files, onDone));
      setRows(rowsOf(read, register));
      if (read.length < files.length) act.refuse(words.readStopped(read.length));
    });
  };
  const ready = rows.filter(isReady);
  const parentOf = (row: ReadyRow) => parents.get(row.key) ?? likelyParent(row, ready);
  const chosen = ready.filter(({ key }) => !left.has(key));
  return (
    <>
      <FormDrop disabled={act.busy} onFiles={(files) => void take(files)} />
      <Progress work={work} title={words.readingTitle} />
      <ErrorNote error={act.error} />
      {recorded !== null && (
        <p class="form-recorded" role="status">
          {words.recorded(recorded)} <a href="#consentements">{words.seeConsents}</a>
        </p>
      )}
      {rows.length > 0 && (
        <>
          <p class="count" role="status">
            <b>{words.ready(ready.length)}</b>
            {rows.length > ready.length && (
              <span>{words.troubled(rows.length - ready.length)}</span>
            )}
          </p>
          <FormTable
            rows={rows}
            register={register}
            left={left}
            parentOf={parentOf}
            onLeave={setLeft}
            onParent={({ key }, parent) => setParents(new Map(parents).set(key, parent))}
            onRow={(row) => setRows(rows.map((each) => (each.key === row.key ? row : each)))}
          />
        </>
      )}
      {rows.length > 0 && (
        <RecordBar
          rows={chosen}
          parentOf={parentOf}
          write={page.write}
          onDone={(count) => {
            clear();
            setRecorded(count);
          }}
          onClear={clear}
        />
      )}
    </>
  );
}
