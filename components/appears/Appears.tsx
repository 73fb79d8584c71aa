import './appears.css';
import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { AppearsView } from '../../lib/screens/appears.ts';
import type { Register } from '../../lib/screens/register.ts';
import type { Write } from '../../lib/screens/write.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useAct } from '../shared/use-act.ts';
import { WindowTop } from '../shared/WindowTop.tsx';
import { Answering } from './Answering.tsx';
import { useAppears } from './words.ts';

interface Props {
  view: ReadonlySignal<AppearsView>;
  register: Register;
  write: Write;
  /** Answered: the window closes. */
  onDone(): void;
}

/** Vigie's own window on files that are about to be attached: who appears, file by file (directive 5.5.2). */
export function Appears({ view, register, write, onDone }: Props) {
  const words = useAppears();
  const act = useAct();
  const [answered, setAnswered] = useState(false);
  const state = view.value;
  if (state.kind === 'loading') return null;
  return (
    <main class="appears">
      <WindowTop />
      {answered && <p role="status">{words.answered}</p>}
      {state.kind === 'ready' && !answered && (
        <Answering
          about={state.about}
          register={register}
          write={write}
          busy={act.busy}
          onAnswer={(given) =>
            void act
              .run(() => write('answerWhoAppears', given))
              .then((done) => {
                if (!done) return;
                setAnswered(true);
                onDone();
              })
          }
        />
      )}
      <ErrorNote error={state.kind === 'failed' ? state.error : act.error} />
    </main>
  );
}
