import type { ComponentChildren } from 'preact';
import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { type StepId, type StepStanding, stepIds } from './steps.ts';
import { useJune } from './words.ts';

interface Props {
  id: StepId;
  standing: StepStanding;
  /** What is said of it on the right; else the step's state. */
  said?: { icon: PageIcon; look: string; text: string } | null;
  children: ComponentChildren;
}

/** One of the five steps: number, name, how far it is, and what there is to do. */
export function StepBox({ id, standing, said, children }: Props) {
  const words = useJune();
  const shown = said ?? { ...looks[standing.state], text: words.standing[standing.state] };
  return (
    <section class={`stepbox ${standing.state}`} aria-labelledby={`step-${id}`}>
      <header>
        <span class="nb" aria-hidden="true">
          {stepIds.indexOf(id) + 1}
        </span>
        <h2 id={`step-${id}`}>{words.steps[id]}</h2>
        <span class={`june-state ${shown.look}`}>
          <Icon name={shown.icon} /> <span class="first-up">{shown.text}</span>
        </span>
      </header>
      <div class="step-body">{children}</div>
    </section>
  );
}

const looks = {
  done: { icon: 'check', look: 'good' },
  now: { icon: 'half', look: '' },
  todo: { icon: 'ring', look: 'soft' },
} as const;
