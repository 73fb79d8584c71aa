import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { PlaceAnswer } from '../../lib/messages.ts';
import { isOfficialPage } from '../../lib/platforms/official-page.ts';
import type { Asked } from '../../lib/screens/ask.ts';
import type { Register } from '../../lib/screens/register.ts';
import type { Write } from '../../lib/screens/write.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { platformName } from '../shared/platform-name.ts';
import { useAct } from '../shared/use-act.ts';
import { WindowTop } from '../shared/WindowTop.tsx';
import { AccountQuestion } from './AccountQuestion.tsx';
import { GroupQuestion } from './GroupQuestion.tsx';
import { PurposeQuestion } from './PurposeQuestion.tsx';
import { SpaceQuestion } from './SpaceQuestion.tsx';
import { useAsk } from './words.ts';

interface Props {
  asked: ReadonlySignal<Asked>;
  register: Register;
  write: Write;
  /** Answered or put off: the window closes. */
  onDone(): void;
}

/** Vigie's own small window: one question, one answer. */
export function Ask({ asked, register, write, onDone }: Props) {
  const words = useAsk();
  const [answered, setAnswered] = useState(false);
  const act = useAct();
  const state = asked.value;
  if (state.kind === 'loading') return null;
  if (state.kind === 'failed') {
    return (
      <main class="ask">
        <ErrorNote error={state.error} />
      </main>
    );
  }
  if (answered) {
    return (
      <main class="ask">
        <p role="status">{words.answered}</p>
      </main>
    );
  }
  const { place, question } = state.ask;
  const finish = (answering: () => Promise<unknown>) =>
    void act.run(answering).then((done) => {
      if (!done) return;
      setAnswered(true);
      onDone();
    });
  const answer = (given: PlaceAnswer) =>
    finish(() => write('answerPlace', { place, answer: given }));
  const isOurs =
    place.surface === 'class' ||
    place.space === 'class' ||
    isOfficialPage(place.url, register.settings.officialPages);
  return (
    <main class="ask">
      <WindowTop />
      {question === 'space' && (
        <SpaceQuestion
          register={register}
          text={words.space.text(platformName(place.platform))}
          personal={!isOurs}
          busy={act.busy}
          onAnswer={answer}
          onLater={onDone}
        />
      )}
      {question === 'group' && (
        <GroupQuestion
          register={register}
          text={words.group.text(platformName(place.platform))}
          busy={act.busy}
          onLater={onDone}
          onAnswer={(group) =>
            answer({ space: place.space, group, student: null, purpose: 'school' })
          }
        />
      )}
      {question === 'purpose' && (
        <PurposeQuestion
          busy={act.busy}
          onLater={onDone}
          onAnswer={(purpose) =>
            answer({ space: place.space, group: null, student: null, purpose })
          }
        />
      )}
      {question === 'account' && (
        <AccountQuestion
          domain={place.accountDomain ?? ''}
          busy={act.busy}
          onLater={onDone}
          onAnswer={(account) =>
            finish(() => write('answerAccount', { domain: place.accountDomain ?? '', account }))
          }
        />
      )}
      <ErrorNote error={act.error} />
    </main>
  );
}
