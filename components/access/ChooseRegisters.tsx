import '../desk/choices.css';
import { useState } from 'preact/hooks';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { SectionHead } from '../shared/SectionHead.tsx';
import { useAct } from '../shared/use-act.ts';
import type { AccessProps } from './Accesses.tsx';
import { AccessUp } from './AccessUp.tsx';
import { useAccesses } from './words.ts';

/** Which registers the school keeps, beside that of the directive it follows. */
export function ChooseRegisters({ page, register, read, side }: AccessProps) {
  const { registers: words } = useAccesses();
  const act = useAct();
  const lang = page.lang.value;
  const [chosen, setChosen] = useState<readonly string[]>(register.settings.registers);
  const save = () =>
    act.run(async () => {
      await page.write('saveSettings', { patch: { registers: chosen } });
      location.assign('#acces');
    });
  return (
    <>
      <AccessUp side={side} />
      <SectionHead title={words.title} sub={words.text} />
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset class="register-choice">
          <legend class="vh">{words.title}</legend>
          {read.offered.map(({ id, pack, inUse }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={inUse || chosen.includes(id)}
                disabled={inUse}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              <span>
                <b>{pack.title[lang]}</b>
                <small class="sub">
                  {pack.issuer[lang]}. {inUse ? words.inUse : pack.notice[lang]}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
        <ErrorNote error={act.error} />
        <div>
          <button type="submit" class="btn primary" disabled={act.busy}>
            {words.save}
          </button>
        </div>
      </form>
    </>
  );
}
