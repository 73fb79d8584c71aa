import { stepsFor } from '../../lib/access/steps.ts';
import { useSpeech } from '../shared/language.ts';
import { StepList } from '../shared/StepList.tsx';
import type { LineProps } from './AccessPage.tsx';
import { StepDay } from './StepDay.tsx';
import { useAccesses } from './words.ts';

/** The template's steps in their order: by whom, with what proof, and on which day. */
export function AccessSteps({ page, register, system, line }: LineProps) {
  const words = useAccesses();
  const { date } = useSpeech();
  const lang = page.lang.value;
  const { access, template } = line;
  const days = new Map(access.steps.map(({ id, on }) => [id, on]));
  const clauses = new Map(system.pack.clauses.map((each) => [each.id, each[lang]]));
  const steps = new Map(stepsFor(template, access.type).map((step) => [step.id, step]));
  const shown = [...steps.values()].map((step) => {
    const { id, clause, by, proof } = step;
    const on = days.get(id);
    const said = (
      <>
        <p class="sub">
          {[words.page.clause(clause), words.actors[by], words.proofs[proof]].join(' · ')}
        </p>
        {on !== undefined && <p class="step-on">{date(on)}</p>}
        {line.outOfOrder.includes(id) && <p class="adv">{words.page.outOfOrder}</p>}
      </>
    );
    return { id, title: step[lang], done: on !== undefined, said };
  });
  return (
    <StepList
      class="access-steps"
      steps={shown}
      words={words.page}
      form={(id, turn) => (
        <StepDay
          // Another step: its own day.
          key={id}
          page={page}
          access={access.id}
          step={id}
          on={days.get(id) ?? null}
          today={register.today}
          clause={clauses.get(steps.get(id)?.clause ?? '') ?? null}
          approved={!steps.get(id)?.approval || access.approver !== null}
          to={steps.get(id)?.to}
          turn={turn}
        />
      )}
    />
  );
}
