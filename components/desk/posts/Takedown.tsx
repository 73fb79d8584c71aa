import type { LedgerEntry } from '../../../lib/db/rows.ts';
import { Icon } from '../../shared/icon.tsx';
import { useAlready, usePostWords, useTakedownSteps } from './words.ts';

interface Props {
  post: LedgerEntry | null;
  steps: readonly string[];
  /** Indices in `steps`. */
  ticked: readonly number[];
  onTick(ticked: readonly number[]): void;
}

/** How a post is taken down on its platform, each step ticked once done. */
export function Takedown({ post, steps, ticked, onTick }: Props) {
  const words = useAlready();
  const postWords = usePostWords();
  const { seen } = useTakedownSteps();
  const href = post?.link ?? post?.url ?? '';
  return (
    <>
      <ol class="takedown-steps">
        {steps.map((step, index) => (
          <li key={step}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(index)}
                onChange={(event) => {
                  const others = ticked.filter((each) => each !== index);
                  onTick(event.currentTarget.checked ? [...others, index] : others);
                }}
              />
              <span>{step}</span>
            </label>
          </li>
        ))}
      </ol>
      {/^https?:/u.test(href) && (
        <p>
          <a class="btn" href={href} target="_blank" rel="noreferrer">
            {post?.link ? postWords.openPost : postWords.open} <Icon name="external" small />
          </a>
        </p>
      )}
      <p class="hint">{words.seen(seen)}</p>
    </>
  );
}
