import { accessWarnings } from '../../lib/access/warnings.ts';
import type { AccessSystem } from '../../lib/screens/accesses.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Icon } from '../shared/icon.tsx';
import { useAct } from '../shared/use-act.ts';
import type { AccessProps } from './Accesses.tsx';
import { AccessTable } from './AccessTable.tsx';
import { Warnings } from './Warnings.tsx';
import { useAccesses } from './words.ts';

interface Props extends AccessProps {
  system: AccessSystem;
}

/** One system: what asks something first, those that are over folded away. */
export function SystemPart({ system, page, register, read, side }: Props) {
  const words = useAccesses();
  const act = useAct();
  const lang = page.lang.value;
  const { template, pack, lines } = system;
  const name = template[lang];
  const over = lines.filter(({ state }) => state === 'over' || state === 'replaced');
  const held = lines.filter((line) => !over.includes(line));
  const inRegister = read.accesses.filter((access) => access.template === template.id);
  const lacking = accessWarnings(template, inRegister, register.today, true).filter(
    ({ kind }) => kind === 'too-few-officers',
  );
  return (
    <section class="part system">
      <header class="system-head">
        <div>
          <h2>{name}</h2>
          <p class="sub">
            {pack.title[lang]}. {pack.notice[lang]}
          </p>
        </div>
        <a
          class="btn"
          href={`#acces/nouveau/${template.id}`}
          aria-label={words.system.addFor(name)}
        >
          {words.system.add}
        </a>
      </header>
      {side === 'office' && <Warnings warnings={lacking} template={template} />}
      {lines.length === 0 && <p>{words.none}</p>}
      {held.length > 0 && <AccessTable lines={held} side={side} name={name} />}
      {over.length > 0 && (
        <details class="system-over">
          <summary>{words.system.over(over.length)}</summary>
          <AccessTable lines={over} side={side} name={name} />
        </details>
      )}
      {lines.length > 0 && (
        <div class="btns system-files">
          <button
            type="button"
            class="btn compact"
            aria-label={words.system.pdfOf(name)}
            disabled={act.busy}
            onClick={() => void act.run(() => page.accesses.saveSystem(system, register, lang))}
          >
            <Icon name="print" small /> {words.system.pdf}
          </button>
          <button
            type="button"
            class="btn compact"
            aria-label={words.system.csvOf(name)}
            disabled={act.busy}
            onClick={() => void act.run(() => page.accesses.saveSystemCsv(system, register, lang))}
          >
            <Icon name="save" small /> {words.system.csv}
          </button>
        </div>
      )}
      <ErrorNote error={act.error} />
    </section>
  );
}
