import '../ask/ask.css';
import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Register } from '../../lib/screens/register.ts';
import type { Taught } from '../../lib/screens/teach.ts';
import type { Write } from '../../lib/screens/write.ts';
import { AskFrame } from '../ask/AskFrame.tsx';
import { useLessons } from '../desk/lessons/words.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useAct } from '../shared/use-act.ts';
import { WindowTop } from '../shared/WindowTop.tsx';
import { LessonQuestion } from './LessonQuestion.tsx';

interface Props {
  taught: ReadonlySignal<Taught>;
  register: Register;
  write: Write;
  /** Answered or put off: the window closes. */
  onDone(): void;
}

/** Vigie's own small window: what a word of a draft is, from now on. */
export function Teach({ taught, register, write, onDone }: Props) {
  const { teach: words } = useLessons();
  const [answered, setAnswered] = useState(false);
  const act = useAct();
  const state = taught.value;
  if (state.kind === 'loading') return null;
  if (state.kind === 'failed' || answered) {
    return (
      <main class="ask">
        {answered ? <p role="status">{words.done}</p> : null}
        <ErrorNote error={state.kind === 'failed' ? state.error : null} />
      </main>
    );
  }
  const { found } = state;
  return (
    <main class="ask">
      <WindowTop />
      {found.sure ? (
        <AskFrame
          title={words.title(found.word)}
          text={words.sure(found.word)}
          hint={null}
          later={words.close}
          onLater={onDone}
        >
          {null}
        </AskFrame>
      ) : (
        <LessonQuestion
          found={found}
          register={register}
          busy={act.busy}
          onLater={onDone}
          onAnswer={(lesson) =>
            void act
              .run(() => write('learn', { lesson }))
              .then((done) => {
                if (!done) return;
                setAnswered(true);
                onDone();
              })
          }
        />
      )}
      <ErrorNote error={act.error} />
    </main>
  );
}
