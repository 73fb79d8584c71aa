import { useShared } from '../../shared/words.ts';
import { usePostWords } from './words.ts';

interface Props {
  /** Both count from 1. */
  from: number;
  to: number;
  /** null: not counted. */
  all: number | null;
  previous: (() => void) | null;
  next: (() => void) | null;
}

/** Where one is in the ledger; nothing when all of it is shown. */
export function PostPager({ from, to, all, previous, next }: Props) {
  const words = usePostWords();
  const shared = useShared();
  if (!previous && !next) return null;
  return (
    <div class="pager">
      <span role="status">
        {all === null ? words.range(from, to) : shared.range(from, to, all)}
      </span>
      <button type="button" class="btn compact" disabled={!previous} onClick={() => previous?.()}>
        {shared.previous}
      </button>
      <button type="button" class="btn compact" disabled={!next} onClick={() => next?.()}>
        {shared.next}
      </button>
    </div>
  );
}
