import { useState } from 'preact/hooks';
import { stepsFor } from '../../lib/access/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { useSpeech } from '../shared/language.ts';
import type { LineProps } from './AccessPage.tsx';
import { StepDay } from './StepDay.tsx';
import { useAccesses } from './words.ts';

/** The template's steps in their order: the next one is asked for, those that are done can be changed. */
export function AccessSteps({ page, register, system, line }: LineProps) {
  const words = useAccesses();
  const { date } = useSpeech();
  const lang = page.lang.value;
  const { access, template, next } = line;
  const [editing, setEditing] = useState<string | null>(null);
  const days = new Map(access.steps.map(({ id, on }) => [id, on]));
  const clauses = new Map(system.pack.clauses.map((each) => [each.id, each[lang]]));
  const open = editing ?? next?.id ?? null;
  return (
    <ol class="steps access-steps">
      {stepsFor(template, access.type).map((step) => {
        const on = days.get(step.id);
        const done = on !== undefined;
        return (
          <li key={step.id} class={done ? 'done' : ''}>
            <Icon name={done ? 'check' : open === step.id ? 'ring' : 'hollow'} />
            <div>
              <b>{step[lang]}</b>
              <p class="sub">
                {[step.clause, words.actors[step.by], words.proofs[step.proof]].join(' · ')}
              </p>
              {done && <p class="step-on">{date(on)}</p>}
              {line.outOfOrder.includes(step.id) && <p class="adv">{words.page.outOfOrder}</p>}
              {open === step.id && (
                <StepDay
                  // Another step: its own day.
                  key={step.id}
                  page={page}
                  access={access.id}
                  step={step.id}
                  on={on ?? null}
                  today={register.today}
                  clause={clauses.get(step.clause) ?? null}
                  approved={!step.approval || access.approver !== null}
                  opened={editing !== null}
                  onClose={() => setEditing(null)}
                />
              )}
            </div>
            {done && open !== step.id && (
              <button
                type="button"
                class="quiet"
                aria-label={words.page.changeOf(step[lang])}
                onClick={() => setEditing(step.id)}
              >
                {words.page.change}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
