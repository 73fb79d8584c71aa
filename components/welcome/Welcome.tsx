import { useState } from 'preact/hooks';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Mark } from '../overlay/Mark.tsx';
import { Icon } from '../shared/icon.tsx';
import { ClassStep } from './ClassStep.tsx';
import { PlacesStep } from './PlacesStep.tsx';
import { useWelcome } from './words.ts';
import { YouStep } from './YouStep.tsx';

/** The welcome in three steps; each can be gone back to. */
export function Welcome({ page, register }: { page: Page; register: Register }) {
  const words = useWelcome();
  const [step, setStep] = useState(0);
  const go = (to: number) => {
    setStep(to);
    scrollTo(0, 0);
  };
  return (
    <div class="welcome">
      <header class="welcome-top">
        <Mark />
        <b>Vigie</b>
        <ol class="steps" aria-label={words.step(step + 1)}>
          {words.steps.map((name, index) => (
            <li
              key={name}
              class={index < step ? 'done' : index === step ? 'now' : ''}
              aria-current={index === step ? 'step' : undefined}
            >
              <span class="n" aria-hidden="true">
                {index < step ? <Icon name="tick" small /> : index + 1}
              </span>
              <span class="step-name">{name}</span>
            </li>
          ))}
        </ol>
      </header>
      {step === 0 && <YouStep page={page} register={register} onDone={() => go(1)} />}
      {step === 1 && (
        <ClassStep page={page} register={register} onBack={() => go(0)} onDone={() => go(2)} />
      )}
      {step === 2 && <PlacesStep register={register} onBack={() => go(1)} />}
    </div>
  );
}
