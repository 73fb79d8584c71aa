import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useSpeech } from '../../shared/language.ts';
import type { SectionProps } from '../Desk.tsx';
import { SectionUp } from '../SectionUp.tsx';
import { EraseYear } from './EraseYear.tsx';
import { overYears } from './over-years.ts';
import { usePostCount } from './use-post-count.ts';
import { useBackupWords } from './words.ts';

/** School years that are over: proposed for erasure, never erased by the calendar. */
export function YearEnd({ page, register }: SectionProps) {
  const { year: words } = useBackupWords();
  const years = overYears(register);
  const gone = register.milestones.filter(({ id }) => id.startsWith('purge|'));
  return (
    <>
      <SectionUp section="sauvegarde" />
      <h1>{words.title}</h1>
      <p class="sub measure">{register.pack?.retention ? words.text : words.free}</p>
      {years.length === 0 && <p>{words.none}</p>}
      {years.map((year) => (
        <OneYear key={year} page={page} register={register} year={year} />
      ))}
      {gone.map(({ id, on }) => (
        <p key={id} class="sub">
          {words.done(id.slice('purge|'.length), on)}
        </p>
      ))}
    </>
  );
}

function OneYear({ page, register, year }: { page: Page; register: Register; year: string }) {
  const { year: words, tables } = useBackupWords();
  const { number } = useSpeech();
  const [even, setEven] = useState(false);
  const groups = register.groups.filter(({ schoolYear }) => schoolYear === year);
  const posts = usePostCount(
    page,
    groups.map(({ id }) => id),
  );
  const students = groups.flatMap(({ id }) => register.studentsOf.get(id) ?? []);
  const consents = students.flatMap(({ id }) => register.consentsOf.get(id) ?? []);
  const counts = { groups: groups.length, students: students.length, consents: consents.length };
  return (
    <section class="hand-over">
      <h2>{year}</h2>
      <dl class="counts">
        {Object.entries({ ...counts, ledger: posts ?? 0 }).map(([table, rows]) => (
          <div key={table}>
            <dt>{tables[table as keyof typeof counts]}</dt>
            <dd>{number(rows)}</dd>
          </div>
        ))}
      </dl>
      {posts !== null && posts > 0 && <p>{words.posts(posts)}</p>}
      {register.pack?.retention && (
        <p>
          {words.usual} <a href="#30-juin/terminer">{words.usualAct}</a>
        </p>
      )}
      <label class="check-line">
        <input
          type="checkbox"
          checked={even}
          onChange={(event) => setEven(event.currentTarget.checked)}
        />
        <span>{words.unsettled}</span>
      </label>
      {even && <EraseYear page={page} register={register} year={year} unsettled />}
    </section>
  );
}
