import './records.css';
import { useState } from 'preact/hooks';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useRead } from '../../shared/use-read.ts';
import { useShared } from '../../shared/words.ts';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';
import { Answers } from './Answers.tsx';
import { CompareKey } from './CompareKey.tsx';
import { GivenList } from './GivenList.tsx';
import { Keys } from './Keys.tsx';
import { RecordPage } from './RecordPage.tsx';
import { SharedFolder } from './SharedFolder.tsx';
import { useRecordWords } from './words.ts';

/** What passes between the teacher and the principal: what was handed over, what came back, and by whose keys. */
export function Exchanges({ page, register, rest }: SectionProps) {
  const { sections } = useDesk();
  const words = useRecordWords();
  const shared = useShared();
  const { value, error } = useRead(page.records.read, register);
  const [chosen, setChosen] = useState(0);
  const { value: folder } = useRead(page.folder.read, chosen);
  const [wanted] = rest;
  if (wanted !== undefined && value) {
    const given = value.given.find(({ kept }) => kept.id === wanted);
    if (given) return <RecordPage page={page} register={register} given={given} />;
  }
  return (
    <>
      <SectionHead title={sections.echanges} sub={words.text} />
      <ErrorNote error={error} />
      {!value && !error && <p role="status">{shared.loading}</p>}
      {value && (
        <div class="exchanges">
          {wanted !== undefined && <p>{words.record.gone}</p>}
          {value.unknown.map((key) => (
            <CompareKey key={key.fingerprint} page={page} unknown={key} />
          ))}
          <Answers page={page} folder={Boolean(folder)} />
          <section class="part">
            <h2>{words.given.title}</h2>
            <GivenList given={value.given} />
          </section>
          <div class="exchange-two">
            <SharedFolder
              page={page}
              today={register.today}
              folder={folder ?? null}
              onChosen={() => setChosen(chosen + 1)}
            />
            <Keys page={page} exchanges={value} />
          </div>
        </div>
      )}
    </>
  );
}
