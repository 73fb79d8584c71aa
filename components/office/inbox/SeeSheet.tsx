import { useState } from 'preact/hooks';
import type { KeptRecord } from '../../../lib/records/read-records.ts';
import { SheetPaper } from '../../desk/records/SheetPaper.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useRead } from '../../shared/use-read.ts';
import { useShared } from '../../shared/words.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';

interface Props extends Pick<OfficeProps, 'page' | 'register'> {
  kept: KeptRecord;
}

/** The sheet that goes into the file, drawn from the record as it was read. */
export function SeeSheet(props: Props) {
  const words = useOffice();
  const [shown, setShown] = useState(false);
  return (
    <div class="see-sheet">
      <button type="button" class="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {words.seeSheet}
      </button>
      {shown && <Sheet {...props} />}
    </div>
  );
}

function Sheet({ page, register, kept }: Props) {
  const { loading } = useShared();
  const { value: paper, error } = useRead(() => page.records.paper(kept, register), kept.id);
  if (paper) return <SheetPaper paper={paper} />;
  return error ? <ErrorNote error={error} /> : <p role="status">{loading}</p>;
}
