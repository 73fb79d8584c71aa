import './access-page.css';
import type { AccessLine } from '../../lib/screens/access-lines.ts';
import type { AccessSystem } from '../../lib/screens/accesses.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Icon } from '../shared/icon.tsx';
import { useAct } from '../shared/use-act.ts';
import { AccessActs } from './AccessActs.tsx';
import type { AccessProps } from './Accesses.tsx';
import { AccessFacts } from './AccessFacts.tsx';
import { AccessState } from './AccessState.tsx';
import { AccessSteps } from './AccessSteps.tsx';
import { AccessUp } from './AccessUp.tsx';
import { Approval } from './Approval.tsx';
import { AskPrincipal } from './AskPrincipal.tsx';
import { ServiceHosts } from './ServiceHosts.tsx';
import { Warnings } from './Warnings.tsx';
import { useAccesses } from './words.ts';

export interface LineProps extends AccessProps {
  system: AccessSystem;
  line: AccessLine;
}

/** One access: what is done and what comes next, and beside it what is known of it. */
export function AccessPage(props: LineProps) {
  const { page, register, side, system, line } = props;
  const words = useAccesses();
  const act = useAct();
  const lang = page.lang.value;
  const { access, template, state, tooLong, until } = line;
  const also = [
    ...(tooLong && until !== null ? [words.warnings.tooLong(until, template.duration.clause)] : []),
    ...(template.readOnly ? [words.warnings.readOnly] : []),
  ];
  // Once no step is left, what can follow is what one came for.
  const settled = line.next === null;
  // What ends an access asks for no undertaking.
  const undertaking = access.type === 'cancellation' ? null : template.undertaking;
  const acts = <AccessActs key="acts" {...props} />;
  const steps = (
    // The same wherever it stands: its last step, just noted, keeps the focus.
    <section key="steps">
      <h2>{words.page.steps}</h2>
      <AccessSteps {...props} />
    </section>
  );
  return (
    <>
      <AccessUp side={side} />
      <header class="head wide">
        <div>
          <h1>{side === 'office' ? access.name : template[lang]}</h1>
          <p class="sub access-sub">
            {side === 'office' && <span>{template[lang]}</span>}
            <span>{words.types[access.type]}</span>
            <AccessState state={state} />
          </p>
        </div>
        <button
          type="button"
          class="btn"
          disabled={act.busy}
          onClick={() =>
            void act.run(() =>
              page.accesses.saveAccess(line, system.pack.notice[lang], register, lang),
            )
          }
        >
          <Icon name="print" /> {words.page.pdf}
        </button>
      </header>
      <ErrorNote error={act.error} />
      <Warnings warnings={line.warnings} template={template} also={also} />
      <div class={`access ${settled ? 'settled' : ''}`}>
        {!settled && steps}
        <div class="access-side">
          {settled && acts}
          {side === 'desk' && <AskPrincipal {...props} />}
          <Approval {...props} />
          <AccessFacts {...props} />
          {!settled && acts}
          {undertaking && <ServiceHosts {...props} undertaking={undertaking} />}
        </div>
        {settled && steps}
      </div>
    </>
  );
}
