import './student.css';
import { useEffect, useState } from 'preact/hooks';
import type { ErasureProof } from '../../../lib/messages.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { StudentRecord } from '../../../lib/screens/student-record.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { Up } from '../../shared/Up.tsx';
import { useAct } from '../../shared/use-act.ts';
import { Erased } from './Erased.tsx';
import { Held } from './Held.tsx';
import { useStudent } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  id: string;
  /** The group that one comes from. */
  home: { href: string; name: string };
}

/** One student: everything that is held, a copy of it, and its end. */
export function StudentPage({ page, register, id, home }: Props) {
  const words = useStudent();
  const lang = page.lang.value;
  const act = useAct();
  const [record, setRecord] = useState<StudentRecord | null | 'loading'>('loading');
  const [failure, setFailure] = useState<unknown>(null);
  const [proof, setProof] = useState<ErasureProof | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the register changed
  useEffect(() => {
    let current = true;
    page.students.read(id, lang).then(
      (read) => current && setRecord(read),
      (error: unknown) => current && setFailure(error),
    );
    return () => {
      current = false;
    };
  }, [id, lang, register]);
  if (proof) {
    return (
      <Erased proof={proof} home={home.href} onSave={() => page.students.saveProof(proof, lang)} />
    );
  }
  const up = <Up href={home.href} label={home.name} />;
  const known = register.names.get(id);
  if (record === 'loading' || record === null) {
    return (
      <>
        {up}
        <h1>{known ? `${known.firstName} ${known.lastName}` : home.name}</h1>
        <ErrorNote error={failure} />
        {failure === null && <p role="status">{record === null ? words.gone : words.loading}</p>}
      </>
    );
  }
  return (
    <>
      {up}
      <SectionHead title={record.name} sub={words.text}>
        <button
          type="button"
          class="btn"
          aria-describedby="student-copy"
          onClick={() => void act.run(() => page.students.save(record, lang))}
        >
          {words.save}
        </button>
      </SectionHead>
      <p class="hint" id="student-copy">
        {words.saveText}
      </p>
      <ErrorNote error={act.error} />
      <Held tables={record.tables} />
      <p class="hint">{words.never}</p>
      <section class="student-end">
        <h2>{words.erase.title}</h2>
        <p>{words.erase.text}</p>
        <Confirm
          class="btn"
          label={words.erase.title}
          question={words.erase.ask(record.name)}
          act={words.erase.act}
          onAct={async () => setProof(await page.write('eraseStudent', { id }))}
        />
      </section>
    </>
  );
}
