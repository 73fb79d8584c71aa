import type { Paging } from './paging.ts';
import { useShared } from './words.ts';

/** Where one is in a long list; nothing when all of it is shown. */
export function Pager({ paging }: { paging: Paging<unknown> }) {
  const words = useShared();
  const { from, to, all, previous, next } = paging;
  if (!previous && !next) return null;
  return (
    <div class="pager">
      <span role="status">{words.range(from, to, all)}</span>
      <button type="button" class="btn compact" disabled={!previous} onClick={() => previous?.()}>
        {words.previous}
      </button>
      <button type="button" class="btn compact" disabled={!next} onClick={() => next?.()}>
        {words.next}
      </button>
    </div>
  );
}
