import '../choices.css';
import { useState } from 'preact/hooks';
import type { DocumentEntry, NoticeEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { SubmitDocument } from '../records/SubmitDocument.tsx';
import { NoticeSteps } from './NoticeSteps.tsx';
import { inStep } from './steps.ts';
import { useDocuments } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  document: DocumentEntry;
  notices: readonly NoticeEntry[];
}

/** The steps of a document, for all its groups or those that are ticked. */
export function GroupSteps({ page, register, document, notices }: Props) {
  const { steps: words } = useDocuments();
  const [left, setLeft] = useState<readonly string[]>([]);
  const groups = register.groups.filter(({ id }) => notices.some(({ group }) => group === id));
  const chosen = groups.filter(({ id }) => !left.includes(id));
  const theirs = notices.filter(({ group }) => chosen.some(({ id }) => id === group));
  const together = inStep(theirs);
  const [first] = theirs;
  if (groups.length === 0) return null;
  return (
    <section class="group-steps">
      <h2>{words.title}</h2>
      {groups.length > 1 && (
        <fieldset class="choices">
          <legend>{words.forGroups}</legend>
          <div class="checks">
            {groups.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={!left.includes(id)}
                  onChange={(event) => {
                    const others = left.filter((each) => each !== id);
                    setLeft(event.currentTarget.checked ? others : [...others, id]);
                  }}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {chosen.length === 0 && <p class="hint">{words.pick}</p>}
      {chosen.length > 0 && !together && <p class="hint">{words.uneven}</p>}
      {chosen.length > 0 && together && !first?.submittedOn && (
        <SubmitDocument page={page} document={document} groups={chosen} />
      )}
      {chosen.length > 0 && together && (
        <NoticeSteps
          // Another choice of groups, or a step done, begins with an empty form.
          key={chosen.map(({ id }) => id).join()}
          page={page}
          register={register}
          groups={chosen}
          platform={document.platform}
          notice={first}
        />
      )}
      {first?.sentOn && together && <p class="hint">{words.done}</p>}
    </section>
  );
}
