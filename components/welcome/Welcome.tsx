import { useState } from 'preact/hooks';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import { PassphraseStep } from '../lock/PassphraseStep.tsx';
import { Mark } from '../overlay/Mark.tsx';
import { Icon } from '../shared/icon.tsx';
import { ClassStep } from './ClassStep.tsx';
import { PlacesStep } from './PlacesStep.tsx';
import type { StartTrial } from './Trial.tsx';
import { useWelcome } from './words.ts';
import { YouStep } from './YouStep.tsx';

interface Props {
  page: Page;
  register: Register;
  startTrial: StartTrial;
}

/** The welcome in three steps; each can be gone back to. */
export function Welcome({ page, register, startTrial }: Props) {
  const words = useWelcome();
  const [step, setStep] = useState(0);
  const unprotected = register.settings.shared && !register.hasPassphrase;
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
      {step === 1 && unprotected && <PassphraseStep page={page} onDone={() => go(1)} />}
      {step === 1 && !unprotected && (
        <ClassStep page={page} register={register} onBack={() => go(0)} onDone={() => go(2)} />
      )}
      {step === 2 && (
        <PlacesStep register={register} startTrial={startTrial} onBack={() => go(1)} />
      )}
    </div>
  );
}
