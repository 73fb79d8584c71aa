import './june.css';
import { Icon } from '../../shared/icon.tsx';
import { type StepId, type StepStanding, stepIds } from './steps.ts';
import { useJune } from './words.ts';

interface Props {
  steps: Readonly<Record<StepId, StepStanding>>;
  /** With the steps' names below. */
  named?: boolean;
}

/** The five steps, each a segment that is filled, part or hollow. */
export function Bar({ steps, named = false }: Props) {
  const words = useJune();
  const now = stepIds.find((id) => steps[id].state === 'now');
  return (
    <>
      <ol class={`bar ${named ? 'labels' : ''}`}>
        {stepIds.map((id) => {
          const { state, share } = steps[id];
          const name = words.steps[id];
          const said = `, ${words.standing[state]}`;
          return (
            <li key={id} class={state} aria-current={state === 'now' ? 'step' : undefined}>
              <svg class="part-bar" aria-hidden="true">
                <rect width={`${Math.round(share * 100)}%`} height="100%" />
              </svg>
              {named ? (
                <span class="lab">
                  <Icon name={stepIcons[state]} small />
                  <span>
                    {name}
                    <span class="vh">{said}</span>
                  </span>
                </span>
              ) : (
                <span class="vh">{name + said}</span>
              )}
            </li>
          );
        })}
      </ol>
      {named && now && (
        <p class="bar-now" aria-hidden="true">
          <Icon name="half" small /> {words.steps[now]}
        </p>
      )}
    </>
  );
}

const stepIcons = { done: 'check', now: 'half', todo: 'ring' } as const;
