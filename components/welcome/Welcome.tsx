import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // The button that led here is gone: the next key belongs to the new step, where no field of its own has it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the step changes
  useLayoutEffect(() => {
    if (first.current) first.current = false;
    else {
      scrollTo(0, 0);
      const main = box.current?.querySelector('main');
      if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true });
    }
  }, [step, unprotected]);
  return (
    <div class="welcome" ref={box}>
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
      {step === 0 && <YouStep page={page} register={register} onDone={() => setStep(1)} />}
      {step === 1 && unprotected && <PassphraseStep page={page} onDone={() => setStep(1)} />}
      {step === 1 && !unprotected && (
        <ClassStep
          page={page}
          register={register}
          onBack={() => setStep(0)}
          onDone={() => setStep(2)}
        />
      )}
      {step === 2 && (
        <PlacesStep register={register} startTrial={startTrial} onBack={() => setStep(1)} />
      )}
    </div>
  );
}
