import './lock.css';
import { useState } from 'preact/hooks';
import type { Page } from '../../lib/screens/page.ts';
import { useAct } from '../shared/use-act.ts';
import { useFocus } from '../shared/use-focus.ts';
import { ChooseStep } from './ChooseStep.tsx';
import { CodeStep } from './CodeStep.tsx';
import { ConfirmStep } from './ConfirmStep.tsx';
import { secretIn } from './secret-in.ts';

interface Props {
  page: Page;
  /** A passphrase is set already: it, or the recovery code, has to be given. */
  present: boolean;
  onDone(): void;
  onCancel: (() => void) | null;
}

/** A new passphrase in three steps: chosen, its recovery code written down, two groups of it copied. Nothing is set before. */
export function NewPassphrase({ page, present, onDone, onCancel }: Props) {
  const [step, setStep] = useState(0);
  const [chosen, setChosen] = useState({ current: '', passphrase: '' });
  const [code] = useState(() => page.lock.newCode());
  const act = useAct();
  // Each step takes the place of the button that led to it.
  const box = useFocus<HTMLDivElement>(step + 1, 'input, h3');
  const set = async () => {
    const { current, passphrase } = chosen;
    const done = await act.run(() =>
      page.write('setPassphrase', {
        passphrase,
        recovery: code,
        current: present ? secretIn(current) : null,
      }),
    );
    if (done) onDone();
    // What was refused is the secret of the first step.
    else setStep(0);
  };
  return (
    <div ref={box}>
      {step === 0 && (
        <ChooseStep
          present={present}
          error={act.error}
          onCancel={onCancel}
          onNext={(next) => {
            act.refuse(null);
            setChosen(next);
            setStep(1);
          }}
        />
      )}
      {step === 1 && <CodeStep code={code} onBack={() => setStep(0)} onNext={() => setStep(2)} />}
      {step === 2 && (
        <ConfirmStep
          code={code}
          busy={act.busy}
          onBack={() => setStep(1)}
          onNext={() => void set()}
        />
      )}
    </div>
  );
}
