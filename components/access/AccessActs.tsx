import { Confirm } from '../shared/Confirm.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { useSpeech } from '../shared/language.ts';
import { useAct } from '../shared/use-act.ts';
import { useFocusAfter } from '../shared/use-focus-after.ts';
import { useShared } from '../shared/words.ts';
import type { LineProps } from './AccessPage.tsx';
import { useAccesses } from './words.ts';

/** What can follow an access: renewed, changed, cancelled, ended, or all of a person's at once. */
export function AccessActs({ page, register, side, line }: LineProps) {
  const { page: words } = useAccesses();
  const shared = useShared();
  const act = useAct();
  const { access, state, followed } = line;
  const { id, endedOn, reviewedOn } = access;
  const { part, expect } = useFocusAfter<HTMLElement>(`${state} ${endedOn} ${reviewedOn}`);
  const holds = access.type !== 'cancellation' && state !== 'replaced';
  const free = holds && !followed;
  const end = (on: string | null) => {
    expect();
    return page.write('endAccess', { id, on });
  };
  const review = () => {
    expect();
    return page.write('reviewAccess', { id, on: register.today });
  };
  return (
    <section ref={part}>
      <h2>{words.acts}</h2>
      <div class="btns">
        {state === 'review' && (
          <button
            type="button"
            class="btn primary"
            disabled={act.busy}
            onClick={() => void act.run(review)}
          >
            {words.review}
          </button>
        )}
        {free && state !== 'asked' && (
          <a class={`btn ${state === 'ending' ? 'primary' : ''}`} href={`#acces/${id}/renewal`}>
            {words.renew}
          </a>
        )}
        {free && state !== 'asked' && state !== 'over' && (
          <a class="btn" href={`#acces/${id}/modification`}>
            {words.modify}
          </a>
        )}
        {free && state !== 'over' && (
          <a class="btn" href={`#acces/${id}/cancellation`}>
            {words.cancel}
          </a>
        )}
      </div>
      {endedOn !== null && <Ended on={endedOn} />}
      <ul class="access-links">
        {holds && state !== 'over' && (
          <li>
            <a class="quiet" href={`#acces/depart/${access.person}`}>
              {words.leave[side]}
            </a>
          </li>
        )}
        {holds && state !== 'over' && (
          <li>
            <Confirm
              label={words.end}
              question={words.endAsk}
              act={words.endAct}
              onAct={() => end(register.today)}
            />
          </li>
        )}
        {endedOn !== null && (
          <li>
            <button
              type="button"
              class="quiet"
              disabled={act.busy}
              onClick={() => void act.run(() => end(null))}
            >
              {words.reopen}
            </button>
          </li>
        )}
        <li>
          <Confirm
            label={words.remove}
            question={words.removeAsk}
            act={shared.remove}
            onAct={async () => {
              await page.write('removeAccess', { id });
              location.assign('#acces');
            }}
          />
        </li>
      </ul>
      <ErrorNote error={act.error} />
    </section>
  );
}

function Ended({ on }: { on: string }) {
  const { page: words } = useAccesses();
  const { date } = useSpeech();
  return <p>{words.endedOn(date(on))}</p>;
}
