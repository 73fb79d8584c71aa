import type { Given } from '../../../lib/screens/exchanges.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useRead } from '../../shared/use-read.ts';
import { useShared } from '../../shared/words.ts';
import { SectionUp } from '../SectionUp.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import { Deliver } from './Deliver.tsx';
import { useRecordName } from './record-name.ts';
import { SheetPaper } from './SheetPaper.tsx';
import { useRecordWords } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  given: Given;
}

/** One signed record as it is handed over, and what was answered. */
export function RecordPage({ page, register, given }: Props) {
  const words = useRecordWords();
  const shared = useShared();
  const nameOf = useRecordName();
  const { kept, state } = given;
  const { value: paper, error } = useRead(() => page.records.paper(kept, register), kept.id);
  const confirms = kept.kind === 'destruction-confirmation';
  const about = kept.about;
  return (
    <>
      <SectionUp section={confirms ? '30-juin' : 'echanges'} />
      <header class="head record-head">
        <div>
          <h1>{words.kinds[kept.kind]}</h1>
          <p class="sub">{[nameOf(kept.record), words.states[state]].join(' · ')}</p>
        </div>
      </header>
      <Deliver page={page} register={register} given={given} />
      <AnswerNote given={given} />
      {state === 'replaced' && <p class="sub record-facts">{words.record.replaces}</p>}
      {confirms && about !== null && state !== 'accepted' && state !== 'replaced' && (
        <p class="record-facts">
          <a href={`#30-juin/${encodeURIComponent(about)}`}>{words.record.correct}</a>
        </p>
      )}
      <ErrorNote error={error} />
      {paper ? <SheetPaper paper={paper} /> : !error && <p role="status">{shared.loading}</p>}
    </>
  );
}
