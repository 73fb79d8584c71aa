import { useState } from 'preact/hooks';
import { cancellationsOf } from '../../lib/access/departure.ts';
import { DayField } from '../shared/DayField.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { SectionHead } from '../shared/SectionHead.tsx';
import { useAct } from '../shared/use-act.ts';
import { useFocus } from '../shared/use-focus.ts';
import type { AccessProps } from './Accesses.tsx';
import { AccessUp } from './AccessUp.tsx';
import { useAccesses } from './words.ts';

/** Somebody leaves: every cancellation is seen, then begun at once (000, R1.1). */
export function Departure(props: AccessProps & { person: string }) {
  const { page, register, read, side, person } = props;
  const { leave: words, page: gone, seeOf, heads } = useAccesses();
  const lang = page.lang.value;
  const act = useAct();
  const [on, setOn] = useState(register.today);
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  const told = useFocus<HTMLParagraphElement>(opened);
  const name = read.accesses.findLast((access) => access.person === person)?.name;
  const templates = read.systems.map(({ template }) => template);
  const nameOf = (id: string) => templates.find((each) => each.id === id)?.[lang] ?? id;
  const coming = on === '' ? [] : cancellationsOf(person, read.accesses, templates, on);
  const leave = () =>
    act.run(async () => {
      const { ids } = await page.write('leaveAccesses', { person, on });
      setOpened(ids);
    });
  const done = read.accesses.filter(({ id }) => opened?.includes(id));
  return (
    <>
      <AccessUp side={side} />
      <SectionHead
        title={side === 'desk' ? words.title.desk : words.title.office(name ?? '')}
        sub={name === undefined ? gone.gone : words.text}
      />
      {opened !== null ? (
        <>
          <p ref={told} role="status" tabIndex={-1}>
            <b>{words.done(opened.length)}</b>
          </p>
          <ul class="departure">
            {done.map(({ id, template, name: whose }) => (
              <li key={id}>
                <span>{nameOf(template)}</span>
                <a
                  class="btn compact"
                  href={`#acces/${id}`}
                  aria-label={seeOf(whose, nameOf(template))}
                >
                  {heads.see}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        name !== undefined && (
          <form
            class="ask-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void leave();
            }}
          >
            <div class="form-grid">
              <DayField label={words.on} value={on} onDay={setOn} />
            </div>
            {coming.length === 0 ? (
              <p role="status">{words.nothing}</p>
            ) : (
              <div>
                <p role="status">{words.will(coming.length)}</p>
                <ul class="departure">
                  {coming.map(({ template }) => (
                    <li key={template}>{nameOf(template)}</li>
                  ))}
                </ul>
              </div>
            )}
            <ErrorNote error={act.error} />
            <div>
              <button type="submit" class="btn primary" disabled={act.busy || coming.length === 0}>
                {words.act}
              </button>
            </div>
          </form>
        )
      )}
    </>
  );
}
